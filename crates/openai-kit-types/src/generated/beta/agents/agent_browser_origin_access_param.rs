//! `AgentBrowserOriginAccessParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Answers whether the agent's browser may visit a site.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentBrowserOriginAccessParam {
    /// Outcome: the finished decision, or the answer to an approval.
    pub decision: Decision,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentBrowserOriginAccessParam = "beta.AgentBrowserOriginAccessParam";
    [
        constant("type", "browser_origin_access"),
        required("decision"),
    ];
    1 decision,
}

impl AgentBrowserOriginAccessParam {
    /// What is required.
    #[must_use]
    pub fn new(decision: impl Into<Decision>) -> Self {
        Self {
            decision: decision.into(),
            ..Self::default()
        }
    }
}

/// Decision of `AgentBrowserOriginAccessParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Decision {
    /// `approve`
    Approve,
    /// `deny`
    Deny,
    /// `cancel`
    Cancel,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Decision;
    "approve" Approve,
    "deny" Deny,
    "cancel" Cancel,
}
