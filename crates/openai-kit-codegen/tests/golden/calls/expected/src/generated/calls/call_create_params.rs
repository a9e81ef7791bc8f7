//! What `calls.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Call create params with `model` and `stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallCreateParams {
    /// Model. Required.
    pub model: Option<String>,
    /// Stream.
    pub stream: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallCreateParams = "calls.CallCreateParams";
    [
        required("model"),
        optional("stream"),
    ];
    0 model, 1 stream,
}

impl CallCreateParams {
    /// Model. Required.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 0, model.into_maybe());
        self
    }
}
