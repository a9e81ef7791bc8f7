//! What `beta.agents.vaults.credentials.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::vaults::CredentialAuthRotateParam;
use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers};

/// Parameters of `beta.agents.vaults.credentials.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialUpdateParams {
    /// How to sign in, with the secrets that needs.
    pub auth: Option<CredentialAuthRotateParam>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CredentialUpdateParams = "beta.agents.vaults.CredentialUpdateParams";
    [
        optional("auth"),
        optional("metadata"),
    ];
    0 auth, 1 metadata,
}

impl CredentialUpdateParams {
    /// How to sign in, with the secrets that needs.
    #[must_use]
    pub fn auth<By>(mut self, auth: impl IntoMaybe<CredentialAuthRotateParam, By>) -> Self {
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
}
