//! `AgentSendSubagentInputCallItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::{AgentContent, AgentFunctionCallStatus};

/// An agent's call that sends content to a subagent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSendSubagentInputCallItem {
    /// ID that names this object.
    pub id: String,
    /// Text or parts that make up the content.
    pub content: Vec<AgentContent>,
    /// ID of the agent that is addressed.
    pub recipient_agent_id: String,
    /// ID of the agent that sent it.
    pub sender_agent_id: String,
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSendSubagentInputCallItem = "beta.AgentSendSubagentInputCallItem";
    [
        required("id"),
        required("content"),
        required("recipient_agent_id"),
        required("sender_agent_id"),
        required("status"),
        required("turn_id"),
        constant("type", "send_subagent_input_call"),
    ];
    0 id, 1 content, 2 recipient_agent_id, 3 sender_agent_id, 4 status, 5 turn_id,
}
