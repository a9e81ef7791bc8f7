//! What `conversations.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::responses::ResponseInputItem;
use crate::{IntoItems, IntoPairs, Leftovers, Maybe};

/// Parameters of `conversations.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationCreateParams {
    /// Items the conversation starts with. At most 20 items.
    pub items: Maybe<Vec<ResponseInputItem>>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationCreateParams = "conversations.ConversationCreateParams";
    [
        optional("items").or_null(),
        optional("metadata").or_null(),
    ];
    0 items, 1 metadata,
}

impl ConversationCreateParams {
    /// Items the conversation starts with. At most 20 items.
    #[must_use]
    pub fn items(mut self, items: impl IntoItems<ResponseInputItem>) -> Self {
        self.items = items.into_items();
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }
}
