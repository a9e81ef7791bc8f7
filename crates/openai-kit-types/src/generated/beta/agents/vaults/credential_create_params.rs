//! What `beta.agents.vaults.credentials.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::vaults::CredentialAuthCreateParam;
use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers};

/// Parameters of `beta.agents.vaults.credentials.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialCreateParams {
    /// How to sign in, with the secrets that needs. Required.
    pub auth: Option<CredentialAuthCreateParam>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name given to this object. Required.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CredentialCreateParams = "beta.agents.vaults.CredentialCreateParams";
    [
        required("auth"),
        optional("metadata"),
        required("name"),
    ];
    0 auth, 1 metadata, 2 name,
}

impl CredentialCreateParams {
    /// How to sign in, with the secrets that needs. Required.
    #[must_use]
    pub fn auth<By>(mut self, auth: impl IntoMaybe<CredentialAuthCreateParam, By>) -> Self {
        put(&mut self.auth, &mut self.leftovers, 0, auth.into_maybe());
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            1,
            metadata.into_pairs(),
        );
        self
    }

    /// Name given to this object. Required.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 2, name.into_maybe());
        self
    }
}
