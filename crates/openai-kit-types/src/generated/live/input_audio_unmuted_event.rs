//! `InputAudioUnmutedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the caller's audio is heard again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioUnmutedEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioUnmutedEvent = "live.InputAudioUnmutedEvent";
    [
        constant("type", "session.input_audio.unmuted"),
        optional("client_event_id").or_null(),
        required("event_id"),
    ];
    1 client_event_id, 2 event_id,
}
