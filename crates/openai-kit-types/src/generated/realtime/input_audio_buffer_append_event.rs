//! `InputAudioBufferAppendEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Adds base64 audio to the input buffer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioBufferAppendEvent {
    /// Sound to add to the input buffer, base64 coded.
    pub audio: String,
    /// ID of this single event. At most 512 characters.
    pub event_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioBufferAppendEvent = "realtime.InputAudioBufferAppendEvent";
    [
        constant("type", "input_audio_buffer.append"),
        required("audio"),
        optional("event_id").or_null(),
    ];
    1 audio, 2 event_id,
}

impl InputAudioBufferAppendEvent {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(audio: impl Into<String>) -> Self {
        Self {
            audio: audio.into(),
            ..Self::default()
        }
    }

    /// ID of this single event. At most 512 characters.
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
