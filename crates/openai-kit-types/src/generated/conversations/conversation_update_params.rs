//! What `conversations.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoPairs, Leftovers, Maybe};

/// Parameters of `conversations.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationUpdateParams {
    /// The caller's own keys and values, kept with the object. Required.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationUpdateParams = "conversations.ConversationUpdateParams";
    [
        required("metadata").or_null(),
    ];
    0 metadata,
}

impl ConversationUpdateParams {
    /// The caller's own keys and values, kept with the object. Required.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }
}
