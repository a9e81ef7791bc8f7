//! `InputAudioBufferClearEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Empties the input buffer (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputAudioBufferClearEvent {
    /// ID of this single event.
    pub event_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputAudioBufferClearEvent = "beta.realtime.InputAudioBufferClearEvent";
    [
        constant("type", "input_audio_buffer.clear"),
        optional("event_id").or_null(),
    ];
    1 event_id,
}

impl InputAudioBufferClearEvent {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of this single event.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.event_id,
            &mut self.leftovers,
            1,
            event_id.into_maybe(),
        );
        self
    }
}
