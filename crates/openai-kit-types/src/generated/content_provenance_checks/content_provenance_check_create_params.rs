//! What `content_provenance_checks.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Upload};

/// Parameters of `content_provenance_checks.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentProvenanceCheckCreateParams {
    /// The file: its content or a reference to it. Required.
    pub file: Option<Upload>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ContentProvenanceCheckCreateParams = "ContentProvenanceCheckCreateParams";
    [
        required("file"),
    ];
    0 file,
}

impl ContentProvenanceCheckCreateParams {
    /// The file: its content or a reference to it. Required.
    #[must_use]
    pub fn file<By>(mut self, file: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.file, &mut self.leftovers, 0, file.into_maybe());
        self
    }
}
