//! `AgentBrowserAuthenticationCancelParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Declines a login that the agent's browser asks for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentBrowserAuthenticationCancelParam {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentBrowserAuthenticationCancelParam = "beta.AgentBrowserAuthenticationCancelParam";
    [
        constant("type", "browser_authentication"),
        constant("action", "cancel"),
    ];
}

impl AgentBrowserAuthenticationCancelParam {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
