//! `SpeechAudioDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of spoken audio.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeechAudioDeltaEvent {
    /// Base64 of the next bytes of the audio.
    pub audio: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SpeechAudioDeltaEvent = "audio.SpeechAudioDeltaEvent";
    [
        constant("type", "speech.audio.delta"),
        required("audio"),
    ];
    1 audio,
}
