//! `InputAudioBufferClearedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the input buffer is empty (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioBufferClearedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioBufferClearedEvent = "beta.realtime.InputAudioBufferClearedEvent";
    [
        constant("type", "input_audio_buffer.cleared"),
        required("event_id"),
    ];
    1 event_id,
}
