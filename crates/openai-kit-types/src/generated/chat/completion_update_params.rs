//! What `chat.completions.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoPairs, Leftovers, Maybe};

/// Parameters of `chat.completions.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompletionUpdateParams {
    /// The caller's own keys and values, kept with the object. Required.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CompletionUpdateParams = "chat.CompletionUpdateParams";
    [
        required("metadata").or_null(),
    ];
    0 metadata,
}

impl CompletionUpdateParams {
    /// The caller's own keys and values, kept with the object. Required.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }
}
