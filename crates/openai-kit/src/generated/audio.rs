//! `client.audio()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Client;

pub mod speech;
pub mod transcriptions;
pub mod translations;
pub mod voice_consents;
pub mod voices;

/// Speech, transcription, translation and voices.
#[derive(Clone, Debug)]
pub struct Audio {
    pub(crate) client: Client,
}

impl Audio {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The operations of `audio.speech`.
    #[must_use]
    pub fn speech(&self) -> speech::Speech {
        speech::Speech::new(&self.client)
    }

    /// The operations of `audio.transcriptions`.
    #[must_use]
    pub fn transcriptions(&self) -> transcriptions::Transcriptions {
        transcriptions::Transcriptions::new(&self.client)
    }

    /// The operations of `audio.translations`.
    #[must_use]
    pub fn translations(&self) -> translations::Translations {
        translations::Translations::new(&self.client)
    }

    /// The operations of `audio.voice_consents`.
    #[must_use]
    pub fn voice_consents(&self) -> voice_consents::VoiceConsents {
        voice_consents::VoiceConsents::new(&self.client)
    }

    /// The operations of `audio.voices`.
    #[must_use]
    pub fn voices(&self) -> voices::Voices {
        voices::Voices::new(&self.client)
    }
}
