//! `ConversationItemTruncateEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Cuts off the part of a spoken answer that was never played.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemTruncateEvent {
    /// Point up to which the sound is kept, in milliseconds.
    pub audio_end_ms: i64,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of this single event. At most 512 characters.
    pub event_id: Option<String>,
    /// ID of the item concerned.
    pub item_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemTruncateEvent = "realtime.ConversationItemTruncateEvent";
    [
        constant("type", "conversation.item.truncate"),
        required("audio_end_ms"),
        required("content_index"),
        optional("event_id").or_null(),
        required("item_id"),
    ];
    1 audio_end_ms, 2 content_index, 3 event_id, 4 item_id,
}

impl ConversationItemTruncateEvent {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(audio_end_ms: i64, content_index: i64, item_id: impl Into<String>) -> Self {
        Self {
            audio_end_ms,
            content_index,
            item_id: item_id.into(),
            ..Self::default()
        }
    }

    /// ID of this single event. At most 512 characters.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.event_id,
            &mut self.leftovers,
            3,
            event_id.into_maybe(),
        );
        self
    }
}
