//! `ContainerNetworkPolicyDomainSecret` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A secret that is only sent to one domain.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerNetworkPolicyDomainSecret {
    /// Domain that the secret is for. At least 1 character.
    pub domain: String,
    /// Name given to this object. At least 1 character.
    pub name: String,
    /// The value that is meant or set. 1 to 10485760 characters. Hidden from `Debug`.
    pub value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ContainerNetworkPolicyDomainSecret = "responses.ContainerNetworkPolicyDomainSecret";
    [
        required("domain"),
        required("name"),
        required("value").secret(),
    ];
    0 domain, 1 name, 2 value,
}

impl ContainerNetworkPolicyDomainSecret {
    /// What is required.
    #[must_use]
    pub fn new(
        domain: impl Into<String>,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            domain: domain.into(),
            name: name.into(),
            value: value.into(),
            ..Self::default()
        }
    }
}
