//! `InputAudioBufferTimeoutTriggered` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that nobody has spoken for the time you set.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioBufferTimeoutTriggered {
    /// Where the audio is cut or ends, in milliseconds.
    pub audio_end_ms: i64,
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
    InputAudioBufferTimeoutTriggered = "realtime.InputAudioBufferTimeoutTriggered";
    [
        constant("type", "input_audio_buffer.timeout_triggered"),
        required("audio_end_ms"),
        required("audio_start_ms"),
        required("event_id"),
        required("item_id"),
    ];
    1 audio_end_ms, 2 audio_start_ms, 3 event_id, 4 item_id,
}
