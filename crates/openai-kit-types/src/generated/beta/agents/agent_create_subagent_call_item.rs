//! `AgentCreateSubagentCallItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::{AgentContent, AgentFunctionCallStatus};

/// An agent's call that opens a subagent with first content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCreateSubagentCallItem {
    /// ID that names this object.
    pub id: String,
    /// ID of the agent concerned.
    pub agent_id: String,
    /// Text or parts that make up the content.
    pub content: Vec<AgentContent>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// How much the model thinks before it answers.
    pub reasoning_effort: Option<String>,
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentCreateSubagentCallItem = "beta.AgentCreateSubagentCallItem";
    [
        required("id"),
        required("agent_id"),
        required("content"),
        optional("model").or_null(),
        optional("reasoning_effort").or_null(),
        required("status"),
        required("turn_id"),
        constant("type", "create_subagent_call"),
    ];
    0 id, 1 agent_id, 2 content, 3 model, 4 reasoning_effort, 5 status, 6 turn_id,
}
