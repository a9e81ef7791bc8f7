//! `RealtimeTranscriptionSessionAudio` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::RealtimeTranscriptionSessionAudioInput;
use crate::{IntoMaybe, Leftovers};

/// The audio settings of a transcription session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranscriptionSessionAudio {
    /// What the model or tool is given.
    pub input: Option<RealtimeTranscriptionSessionAudioInput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranscriptionSessionAudio = "realtime.RealtimeTranscriptionSessionAudio";
    [
        optional("input").or_null(),
    ];
    0 input,
}

impl RealtimeTranscriptionSessionAudio {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the model or tool is given.
    #[must_use]
    pub fn input<By>(
        mut self,
        input: impl IntoMaybe<RealtimeTranscriptionSessionAudioInput, By>,
    ) -> Self {
        put(&mut self.input, &mut self.leftovers, 0, input.into_maybe());
        self
    }
}
