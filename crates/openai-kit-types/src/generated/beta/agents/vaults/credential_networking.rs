//! `CredentialNetworking` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{IntoItems, Leftovers, RawJson, Why};

/// Which hosts an environment-variable secret may be sent to.
#[derive(Clone)]
#[non_exhaustive]
pub enum CredentialNetworking {
    /// `unrestricted`: Vault credential networking resource unrestricted of `CredentialNetworking`.
    Unrestricted(VaultCredentialNetworkingResourceUnrestricted),
    /// `limited`: Vault credential networking resource limited of `CredentialNetworking` with
    /// `allowed_hosts`.
    Limited(VaultCredentialNetworkingResourceLimited),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    CredentialNetworking = "beta.agents.vaults.CredentialNetworking";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("limited", Pick::One(1)),
                ("unrestricted", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Unrestricted, 1 Limited,
}

from!(CredentialNetworking {
    Unrestricted(VaultCredentialNetworkingResourceUnrestricted),
    Limited(VaultCredentialNetworkingResourceLimited),
});

/// Vault credential networking resource limited of `CredentialNetworking` with `allowed_hosts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaultCredentialNetworkingResourceLimited {
    /// Hosts the secret may be sent to.
    pub allowed_hosts: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VaultCredentialNetworkingResourceLimited = "beta.agents.vaults.CredentialNetworking.VaultCredentialNetworkingResourceLimited";
    [
        constant("type", "limited"),
        required("allowed_hosts"),
    ];
    1 allowed_hosts,
}

impl VaultCredentialNetworkingResourceLimited {
    /// What is required.
    #[must_use]
    pub fn new(allowed_hosts: impl IntoItems<String>) -> Self {
        Self {
            allowed_hosts: allowed_hosts.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Vault credential networking resource unrestricted of `CredentialNetworking`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaultCredentialNetworkingResourceUnrestricted {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VaultCredentialNetworkingResourceUnrestricted = "beta.agents.vaults.CredentialNetworking.VaultCredentialNetworkingResourceUnrestricted";
    [
        constant("type", "unrestricted"),
    ];
}

impl VaultCredentialNetworkingResourceUnrestricted {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
