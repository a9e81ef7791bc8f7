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
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
    /// Text or parts that make up the content.
    pub content: Vec<AgentContent>,
    /// ID of the agent that is addressed.
    pub recipient_agent_id: String,
    /// ID of the agent that sent it.
    pub sender_agent_id: String,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSendSubagentInputCallItem = "beta.AgentSendSubagentInputCallItem";
    [
        required("id"),
        constant("type", "send_subagent_input_call"),
        required("status"),
        required("content"),
        required("recipient_agent_id"),
        required("sender_agent_id"),
        required("turn_id"),
    ];
    0 id, 2 status, 3 content, 4 recipient_agent_id, 5 sender_agent_id, 6 turn_id,
}
