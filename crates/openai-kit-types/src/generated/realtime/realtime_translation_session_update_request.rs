//! `RealtimeTranslationSessionUpdateRequest` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::realtime::realtime_translation_session::Audio;
pub use crate::realtime::realtime_translation_session::AudioInput;
pub use crate::realtime::realtime_translation_session::AudioInputNoiseReduction;
pub use crate::realtime::realtime_translation_session::AudioInputTranscription;
pub use crate::realtime::realtime_translation_session::AudioOutput;

/// The audio settings of a translation session that can change.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranslationSessionUpdateRequest {
    /// Sound data, or the settings for sound.
    pub audio: Option<Audio>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranslationSessionUpdateRequest = "realtime.RealtimeTranslationSessionUpdateRequest";
    [
        optional("audio").or_null(),
    ];
    0 audio,
}

impl RealtimeTranslationSessionUpdateRequest {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sound data, or the settings for sound.
    #[must_use]
    pub fn audio<By>(mut self, audio: impl IntoMaybe<Audio, By>) -> Self {
        put(&mut self.audio, &mut self.leftovers, 0, audio.into_maybe());
        self
    }
}
