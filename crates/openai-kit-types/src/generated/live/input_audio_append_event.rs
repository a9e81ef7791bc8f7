//! `InputAudioAppendEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Sends the next piece of microphone audio as base64.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioAppendEvent {
    /// Sound data, or the settings for sound.
    pub audio: String,
    /// ID of this single event.
    pub event_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioAppendEvent = "live.InputAudioAppendEvent";
    [
        constant("type", "session.input_audio.append"),
        required("audio"),
        optional("event_id").or_null(),
    ];
    1 audio, 2 event_id,
}

impl InputAudioAppendEvent {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(audio: impl Into<String>) -> Self {
        Self {
            audio: audio.into(),
            ..Self::default()
        }
    }

    /// ID of this single event.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.event_id,
            &mut self.leftovers,
            2,
            event_id.into_maybe(),
        );
        self
    }
}
