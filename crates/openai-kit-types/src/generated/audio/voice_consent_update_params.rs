//! What `audio.voice_consents.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `audio.voice_consents.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceConsentUpdateParams {
    /// Name given to this object. Required.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VoiceConsentUpdateParams = "audio.VoiceConsentUpdateParams";
    [
        required("name"),
    ];
    0 name,
}

impl VoiceConsentUpdateParams {
    /// Name given to this object. Required.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 0, name.into_maybe());
        self
    }
}
