//! What `audio.translations.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::audio::AudioModel;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Upload};

/// Parameters of `audio.translations.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationCreateParams {
    /// Recording to translate into English. Required.
    pub file: Option<Upload>,
    /// Model that does or did the work. Required.
    pub model: Option<AudioModel>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Option<String>,
    /// Form in which the result comes back. `json` by default.
    pub response_format: Option<ResponseFormat>,
    /// Sampling temperature: higher values give more varied output. 0 by default.
    pub temperature: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranslationCreateParams = "audio.TranslationCreateParams";
    [
        required("file"),
        required("model"),
        optional("prompt"),
        optional("response_format"),
        optional("temperature"),
    ];
    0 file, 1 model, 2 prompt, 3 response_format, 4 temperature,
}

impl TranslationCreateParams {
    /// Recording to translate into English. Required.
    #[must_use]
    pub fn file<By>(mut self, file: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.file, &mut self.leftovers, 0, file.into_maybe());
        self
    }

    /// Model that does or did the work. Required.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<AudioModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 1, model.into_maybe());
        self
    }

    /// Text that tells the model what to make, or a stored prompt.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.prompt,
            &mut self.leftovers,
            2,
            prompt.into_maybe(),
        );
        self
    }

    /// Form in which the result comes back. `json` by default.
    #[must_use]
    pub fn response_format<By>(
        mut self,
        response_format: impl IntoMaybe<ResponseFormat, By>,
    ) -> Self {
        put(
            &mut self.response_format,
            &mut self.leftovers,
            3,
            response_format.into_maybe(),
        );
        self
    }

    /// Sampling temperature: higher values give more varied output. 0 by default.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.temperature,
            &mut self.leftovers,
            4,
            temperature.into_maybe(),
        );
        self
    }
}

/// Response format of `TranslationCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// `json`
    Json,
    /// `text`
    Text,
    /// `srt`
    Srt,
    /// `verbose_json`
    VerboseJson,
    /// `vtt`
    Vtt,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ResponseFormat;
    "json" Json,
    "text" Text,
    "srt" Srt,
    "verbose_json" VerboseJson,
    "vtt" Vtt,
}
