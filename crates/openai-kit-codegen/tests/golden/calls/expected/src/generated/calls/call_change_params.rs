//! What `calls.change` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Call change params with `model`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallChangeParams {
    /// Model.
    pub model: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallChangeParams = "calls.CallChangeParams";
    [
        optional("model"),
    ];
    0 model,
}

impl CallChangeParams {
    /// Model.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 0, model.into_maybe());
        self
    }
}
