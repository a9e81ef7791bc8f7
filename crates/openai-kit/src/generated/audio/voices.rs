//! `client.audio().voices()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::audio::{Voice, VoiceCreateParams, VoiceDeleted};

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `audio.voices`.
#[derive(Clone, Debug)]
pub struct Voices {
    pub(crate) client: Client,
}

impl Voices {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates a custom voice from an audio sample with consent, or from a text prompt.
    ///
    /// `POST /audio/voices`
    ///
    /// Its parameters are one of several kinds: [`params`](Call::params) takes them.
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes a custom voice.
    ///
    /// `DELETE /audio/voices/{voice_id}`
    pub fn delete(&self, voice_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [voice_id.into()])
    }
}

op! {
    /// The call of [`Voices::create`].
    Create: VoiceCreateParams => Json<Voice>, operations::audio::voices::CREATE;

    /// The call of [`Voices::delete`].
    Delete: NoParams => Json<VoiceDeleted>, operations::audio::voices::DELETE;
}
