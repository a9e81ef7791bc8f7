//! What `uploads.parts.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Upload};

/// Parameters of `uploads.parts.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartCreateParams {
    /// Next piece of the file's content. Required.
    pub data: Option<Upload>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PartCreateParams = "uploads.PartCreateParams";
    [
        required("data"),
    ];
    0 data,
}

impl PartCreateParams {
    /// Next piece of the file's content. Required.
    #[must_use]
    pub fn data<By>(mut self, data: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.data, &mut self.leftovers, 0, data.into_maybe());
        self
    }
}
