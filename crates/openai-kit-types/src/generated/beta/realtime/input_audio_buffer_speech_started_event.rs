//! `InputAudioBufferSpeechStartedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the user has begun to speak (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioBufferSpeechStartedEvent {
    /// Where speech begins in the session's audio, in milliseconds.
    pub audio_start_ms: i64,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioBufferSpeechStartedEvent = "beta.realtime.InputAudioBufferSpeechStartedEvent";
    [
        constant("type", "input_audio_buffer.speech_started"),
        required("audio_start_ms"),
        required("event_id"),
        required("item_id"),
    ];
    1 audio_start_ms, 2 event_id, 3 item_id,
}
