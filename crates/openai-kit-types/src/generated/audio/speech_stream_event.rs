//! `SpeechStreamEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::audio::{SpeechAudioDeltaEvent, SpeechAudioDoneEvent};
use crate::{RawJson, Why};

/// An event of streamed speech: pieces of audio and the end.
#[derive(Clone)]
#[non_exhaustive]
pub enum SpeechStreamEvent {
    /// `speech.audio.delta`: Brings the next piece of spoken audio.
    AudioDelta(SpeechAudioDeltaEvent),
    /// `speech.audio.done`: Announces that all audio was sent, with usage.
    AudioDone(SpeechAudioDoneEvent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    SpeechStreamEvent = "audio.SpeechStreamEvent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("speech.audio.delta", Pick::One(0)),
                ("speech.audio.done", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 AudioDelta, 1 AudioDone,
}
