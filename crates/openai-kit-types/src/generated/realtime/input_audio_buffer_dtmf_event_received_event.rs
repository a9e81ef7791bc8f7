//! `InputAudioBufferDtmfEventReceivedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that a caller pressed a phone key; it has no event ID.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioBufferDtmfEventReceivedEvent {
    /// Telephone key that was pressed.
    pub event: String,
    /// When it came in, in Unix seconds.
    pub received_at: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioBufferDtmfEventReceivedEvent = "realtime.InputAudioBufferDtmfEventReceivedEvent";
    [
        constant("type", "input_audio_buffer.dtmf_event_received"),
        required("event"),
        required("received_at"),
    ];
    1 event, 2 received_at,
}
