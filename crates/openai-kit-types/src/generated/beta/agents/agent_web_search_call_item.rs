//! `AgentWebSearchCallItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::{AgentOutputItemStatus, WebSearchAction};

/// A web search by an agent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentWebSearchCallItem {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: AgentOutputItemStatus,
    /// What is done, or is to be done, in this step.
    pub action: Option<WebSearchAction>,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentWebSearchCallItem = "beta.AgentWebSearchCallItem";
    [
        required("id"),
        constant("type", "web_search_call"),
        required("status"),
        optional("action").or_null(),
        required("turn_id"),
    ];
    0 id, 2 status, 3 action, 4 turn_id,
}
