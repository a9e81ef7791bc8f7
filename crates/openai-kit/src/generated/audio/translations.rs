//! `client.audio().translations()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::audio::translation_create_params::ResponseFormat;
use openai_kit_types::audio::{AudioModel, TranslationCreateParams, TranslationCreateResponse};
use openai_kit_types::{IntoMaybe, Upload};

use crate::Client;
use crate::call::{Call, JsonOrText, op};

/// The operations of `audio.translations`.
#[derive(Clone, Debug)]
pub struct Translations {
    pub(crate) client: Client,
}

impl Translations {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Transcribes speech in an audio file straight into English text.
    ///
    /// `POST /audio/translations`
    #[deprecated = "use `audio().transcriptions()`, and a model that translates"]
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Translations::create`].
    Create: TranslationCreateParams => JsonOrText<TranslationCreateResponse>,
        operations::audio::translations::CREATE;
}

/// Parameters of [`Translations::create`].
impl Call<Create> {
    /// Recording to translate into English. Required.
    pub fn file<By>(self, file: impl IntoMaybe<Upload, By>) -> Self {
        self.put(0, file.into_maybe(), |params| &mut params.file)
    }

    /// Model that does or did the work. Required.
    pub fn model<By>(self, model: impl IntoMaybe<AudioModel, By>) -> Self {
        self.put(1, model.into_maybe(), |params| &mut params.model)
    }

    /// Text that tells the model what to make, or a stored prompt.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<String, By>) -> Self {
        self.put(2, prompt.into_maybe(), |params| &mut params.prompt)
    }

    /// Form in which the result comes back. `json` by default.
    pub fn response_format<By>(self, response_format: impl IntoMaybe<ResponseFormat, By>) -> Self {
        self.put(3, response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }

    /// Sampling temperature: higher values give more varied output. 0 by default.
    pub fn temperature<By>(self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.put(4, temperature.into_maybe(), |params| {
            &mut params.temperature
        })
    }
}
