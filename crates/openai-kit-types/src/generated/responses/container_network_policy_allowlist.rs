//! `ContainerNetworkPolicyAllowlist` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ContainerNetworkPolicyDomainSecret;
use crate::{IntoItems, Leftovers};

/// Lets a container reach only some domains, with secrets for them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerNetworkPolicyAllowlist {
    /// Only these domains may be reached or searched. At least 1 item.
    pub allowed_domains: Vec<String>,
    /// Secrets that are put into requests to given domains. At least 1 item.
    pub domain_secrets: Option<Vec<ContainerNetworkPolicyDomainSecret>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ContainerNetworkPolicyAllowlist = "responses.ContainerNetworkPolicyAllowlist";
    [
        constant("type", "allowlist"),
        required("allowed_domains"),
        optional("domain_secrets").or_null(),
    ];
    1 allowed_domains, 2 domain_secrets,
}

impl ContainerNetworkPolicyAllowlist {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(allowed_domains: impl IntoItems<String>) -> Self {
        Self {
            allowed_domains: allowed_domains
                .into_items()
                .into_option()
                .unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Secrets that are put into requests to given domains. At least 1 item.
    #[must_use]
    pub fn domain_secrets(
        mut self,
        domain_secrets: impl IntoItems<ContainerNetworkPolicyDomainSecret>,
    ) -> Self {
        put(
            &mut self.domain_secrets,
            &mut self.leftovers,
            2,
            domain_secrets.into_items(),
        );
        self
    }
}
