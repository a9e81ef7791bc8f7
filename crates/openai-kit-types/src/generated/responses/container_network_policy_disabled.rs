//! `ContainerNetworkPolicyDisabled` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Gives a container no network access.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerNetworkPolicyDisabled {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ContainerNetworkPolicyDisabled = "responses.ContainerNetworkPolicyDisabled";
    [
        constant("type", "disabled"),
    ];
}

impl ContainerNetworkPolicyDisabled {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
