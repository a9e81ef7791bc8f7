//! `ConversationItemDeletedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that an item was removed from the conversation (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemDeletedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemDeletedEvent = "beta.realtime.ConversationItemDeletedEvent";
    [
        constant("type", "conversation.item.deleted"),
        required("event_id"),
        required("item_id"),
    ];
    1 event_id, 2 item_id,
}
