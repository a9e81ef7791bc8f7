//! What `vector_stores.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::vector_stores::FileChunkingStrategyParam;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::vector_stores::vector_store::ExpiresAfter;

/// Parameters of `vector_stores.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VectorStoreCreateParams {
    /// How long input is cut into pieces.
    pub chunking_strategy: Option<FileChunkingStrategyParam>,
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Rule for when the object is removed.
    pub expires_after: Option<ExpiresAfter>,
    /// Files to add to the new store. At most 500 items.
    pub file_ids: Option<Vec<String>>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VectorStoreCreateParams = "VectorStoreCreateParams";
    [
        optional("chunking_strategy"),
        optional("description"),
        optional("expires_after"),
        optional("file_ids"),
        optional("metadata").or_null(),
        optional("name"),
    ];
    0 chunking_strategy, 1 description, 2 expires_after, 3 file_ids, 4 metadata, 5 name,
}

impl VectorStoreCreateParams {
    /// How long input is cut into pieces.
    #[must_use]
    pub fn chunking_strategy<By>(
        mut self,
        chunking_strategy: impl IntoMaybe<FileChunkingStrategyParam, By>,
    ) -> Self {
        put(
            &mut self.chunking_strategy,
            &mut self.leftovers,
            0,
            chunking_strategy.into_maybe(),
        );
        self
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            1,
            description.into_maybe(),
        );
        self
    }

    /// Rule for when the object is removed.
    #[must_use]
    pub fn expires_after<By>(mut self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        put(
            &mut self.expires_after,
            &mut self.leftovers,
            2,
            expires_after.into_maybe(),
        );
        self
    }

    /// Files to add to the new store. At most 500 items.
    #[must_use]
    pub fn file_ids(mut self, file_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.file_ids,
            &mut self.leftovers,
            3,
            file_ids.into_items(),
        );
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 5, name.into_maybe());
        self
    }
}
