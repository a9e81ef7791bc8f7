//! `ResponseTextConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ResponseFormatTextConfig;
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::completion_create_params::Verbosity;

/// The format and verbosity of the output text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseTextConfig {
    /// Form of the text: plain, JSON, or JSON that follows a schema.
    pub format: Option<ResponseFormatTextConfig>,
    /// How wordy the answer is. `medium` by default.
    pub verbosity: Option<Verbosity>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseTextConfig = "responses.ResponseTextConfig";
    [
        optional("format").or_null(),
        optional("verbosity").or_null(),
    ];
    0 format, 1 verbosity,
}

impl ResponseTextConfig {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Form of the text: plain, JSON, or JSON that follows a schema.
    #[must_use]
    pub fn format<By>(mut self, format: impl IntoMaybe<ResponseFormatTextConfig, By>) -> Self {
        put(
            &mut self.format,
            &mut self.leftovers,
            0,
            format.into_maybe(),
        );
        self
    }

    /// How wordy the answer is. `medium` by default.
    #[must_use]
    pub fn verbosity<By>(mut self, verbosity: impl IntoMaybe<Verbosity, By>) -> Self {
        put(
            &mut self.verbosity,
            &mut self.leftovers,
            1,
            verbosity.into_maybe(),
        );
        self
    }
}
