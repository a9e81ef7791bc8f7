//! `InputAudioBufferSpeechStoppedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the user has stopped speaking.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioBufferSpeechStoppedEvent {
    /// Where the audio is cut or ends, in milliseconds.
    pub audio_end_ms: i64,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioBufferSpeechStoppedEvent = "realtime.InputAudioBufferSpeechStoppedEvent";
    [
        constant("type", "input_audio_buffer.speech_stopped"),
        required("audio_end_ms"),
        required("event_id"),
        required("item_id"),
    ];
    1 audio_end_ms, 2 event_id, 3 item_id,
}
