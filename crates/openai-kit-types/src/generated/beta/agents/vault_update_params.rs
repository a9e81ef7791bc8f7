//! What `beta.agents.vaults.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, Maybe};

/// Parameters of `beta.agents.vaults.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaultUpdateParams {
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name given to this object.
    pub name: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VaultUpdateParams = "beta.agents.VaultUpdateParams";
    [
        optional("metadata"),
        optional("name").or_null(),
    ];
    0 metadata, 1 name,
}

impl VaultUpdateParams {
    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            0,
            metadata.into_pairs(),
        );
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        self.name = name.into_maybe();
        self
    }
}
