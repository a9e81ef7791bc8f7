//! `ConversationItemTruncateEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Cuts off the part of a spoken answer that was never played (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemTruncateEvent {
    /// Where the audio is cut or ends, in milliseconds.
    pub audio_end_ms: i64,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// ID of this single event.
    pub event_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemTruncateEvent = "beta.realtime.ConversationItemTruncateEvent";
    [
        required("audio_end_ms"),
        required("content_index"),
        required("item_id"),
        constant("type", "conversation.item.truncate"),
        optional("event_id").or_null(),
    ];
    0 audio_end_ms, 1 content_index, 2 item_id, 4 event_id,
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

    /// ID of this single event.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.event_id,
            &mut self.leftovers,
            4,
            event_id.into_maybe(),
        );
        self
    }
}
