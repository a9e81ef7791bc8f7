//! `RealtimeTranslationSessionCreateRequestParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::realtime::realtime_translation_session::Audio;
pub use crate::realtime::realtime_translation_session::AudioInput;
pub use crate::realtime::realtime_translation_session::AudioInputNoiseReduction;
pub use crate::realtime::realtime_translation_session::AudioInputTranscription;
pub use crate::realtime::realtime_translation_session::AudioOutput;

/// The model and audio settings of a new translation session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranslationSessionCreateRequestParam {
    /// Sound data, or the settings for sound.
    pub audio: Option<Audio>,
    /// Model that does or did the work.
    pub model: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranslationSessionCreateRequestParam = "realtime.RealtimeTranslationSessionCreateRequestParam";
    [
        optional("audio"),
        required("model"),
    ];
    0 audio, 1 model,
}

impl RealtimeTranslationSessionCreateRequestParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            ..Self::default()
        }
    }

    /// Sound data, or the settings for sound.
    #[must_use]
    pub fn audio<By>(mut self, audio: impl IntoMaybe<Audio, By>) -> Self {
        put(&mut self.audio, &mut self.leftovers, 0, audio.into_maybe());
        self
    }
}
