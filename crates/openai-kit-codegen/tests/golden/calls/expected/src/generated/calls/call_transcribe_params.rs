//! What `calls.transcribe` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Call transcribe params with `response_format` and `stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallTranscribeParams {
    /// Response format.
    pub response_format: Option<ResponseFormat>,
    /// Stream.
    pub stream: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallTranscribeParams = "calls.CallTranscribeParams";
    [
        optional("response_format"),
        optional("stream"),
    ];
    0 response_format, 1 stream,
}

impl CallTranscribeParams {
    /// Response format.
    #[must_use]
    pub fn response_format<By>(
        mut self,
        response_format: impl IntoMaybe<ResponseFormat, By>,
    ) -> Self {
        put(
            &mut self.response_format,
            &mut self.leftovers,
            0,
            response_format.into_maybe(),
        );
        self
    }
}

/// Response format of `CallTranscribeParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// `json`
    Json,
    /// `text`
    Text,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ResponseFormat;
    "json" Json,
    "text" Text,
}
