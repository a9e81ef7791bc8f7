//! What `vector_stores.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::vector_stores::vector_store::ExpiresAfter;

/// Parameters of `vector_stores.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VectorStoreUpdateParams {
    /// Rule for when the object is removed.
    pub expires_after: Maybe<ExpiresAfter>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Name given to this object.
    pub name: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VectorStoreUpdateParams = "VectorStoreUpdateParams";
    [
        optional("expires_after").or_null(),
        optional("metadata").or_null(),
        optional("name").or_null(),
    ];
    0 expires_after, 1 metadata, 2 name,
}

impl VectorStoreUpdateParams {
    /// Rule for when the object is removed.
    #[must_use]
    pub fn expires_after<By>(mut self, expires_after: impl IntoMaybe<ExpiresAfter, By>) -> Self {
        self.expires_after = expires_after.into_maybe();
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
        self.name = name.into_maybe();
        self
    }
}
