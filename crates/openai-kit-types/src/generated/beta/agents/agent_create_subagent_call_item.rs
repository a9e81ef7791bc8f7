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
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
    /// ID of the agent concerned.
    pub agent_id: String,
    /// Text or parts that make up the content.
    pub content: Vec<AgentContent>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// How much the model thinks before it answers.
    pub reasoning_effort: Option<String>,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentCreateSubagentCallItem = "beta.AgentCreateSubagentCallItem";
    [
        required("id"),
        constant("type", "create_subagent_call"),
        required("status"),
        required("agent_id"),
        required("content"),
        optional("model").or_null(),
        optional("reasoning_effort").or_null(),
        required("turn_id"),
    ];
    0 id, 2 status, 3 agent_id, 4 content, 5 model, 6 reasoning_effort, 7 turn_id,
}
