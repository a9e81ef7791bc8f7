//! `ConversationItemTruncatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that a spoken answer was cut off where you asked (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemTruncatedEvent {
    /// Where the audio is cut or ends, in milliseconds.
    pub audio_end_ms: i64,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemTruncatedEvent = "beta.realtime.ConversationItemTruncatedEvent";
    [
        constant("type", "conversation.item.truncated"),
        required("audio_end_ms"),
        required("content_index"),
        required("event_id"),
        required("item_id"),
    ];
    1 audio_end_ms, 2 content_index, 3 event_id, 4 item_id,
}
