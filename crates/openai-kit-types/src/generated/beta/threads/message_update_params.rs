//! What `beta.threads.messages.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoPairs, Leftovers, Maybe};

/// Parameters of `beta.threads.messages.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageUpdateParams {
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MessageUpdateParams = "beta.threads.MessageUpdateParams";
    [
        optional("metadata").or_null(),
    ];
    0 metadata,
}

impl MessageUpdateParams {
    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }
}
