//! `ConversationCreatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces the conversation of a new session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationCreatedEvent {
    /// The conversation that this belongs to.
    pub conversation: Conversation,
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationCreatedEvent = "realtime.ConversationCreatedEvent";
    [
        constant("type", "conversation.created"),
        required("conversation"),
        required("event_id"),
    ];
    1 conversation, 2 event_id,
}

/// Conversation of `ConversationCreatedEvent` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conversation {
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Conversation = "realtime.ConversationCreatedEvent.Conversation";
    [
        optional("id").or_null(),
        constant("object", "realtime.conversation").or_left_out().or_null(),
    ];
    0 id,
}
