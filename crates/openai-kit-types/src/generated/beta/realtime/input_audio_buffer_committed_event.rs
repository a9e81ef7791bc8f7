//! `InputAudioBufferCommittedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that buffered audio became a user message (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioBufferCommittedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// ID of the item that comes just before.
    pub previous_item_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioBufferCommittedEvent = "beta.realtime.InputAudioBufferCommittedEvent";
    [
        constant("type", "input_audio_buffer.committed"),
        required("event_id"),
        required("item_id"),
        optional("previous_item_id").or_null(),
    ];
    1 event_id, 2 item_id, 3 previous_item_id,
}
