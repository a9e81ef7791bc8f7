//! What `beta.threads.runs.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoPairs, Leftovers, Maybe};

/// Parameters of `beta.threads.runs.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunUpdateParams {
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunUpdateParams = "beta.threads.RunUpdateParams";
    [
        optional("metadata").or_null(),
    ];
    0 metadata,
}

impl RunUpdateParams {
    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }
}
