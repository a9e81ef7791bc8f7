//! What `audio.voice_consents.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Upload};

/// Parameters of `audio.voice_consents.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceConsentCreateParams {
    /// Language of the speech, as a short code. Required.
    pub language: Option<String>,
    /// Name given to this object. Required.
    pub name: Option<String>,
    /// Recording in which the speaker gives consent. Required.
    pub recording: Option<Upload>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VoiceConsentCreateParams = "audio.VoiceConsentCreateParams";
    [
        required("language"),
        required("name"),
        required("recording"),
    ];
    0 language, 1 name, 2 recording,
}

impl VoiceConsentCreateParams {
    /// Language of the speech, as a short code. Required.
    #[must_use]
    pub fn language<By>(mut self, language: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.language,
            &mut self.leftovers,
            0,
            language.into_maybe(),
        );
        self
    }

    /// Name given to this object. Required.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 1, name.into_maybe());
        self
    }

    /// Recording in which the speaker gives consent. Required.
    #[must_use]
    pub fn recording<By>(mut self, recording: impl IntoMaybe<Upload, By>) -> Self {
        put(
            &mut self.recording,
            &mut self.leftovers,
            2,
            recording.into_maybe(),
        );
        self
    }
}
