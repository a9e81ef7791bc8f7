//! `AgentCloseSubagentCallItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::AgentFunctionCallStatus;

/// An agent's call that closes a subagent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentCloseSubagentCallItem {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
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
    AgentCloseSubagentCallItem = "beta.AgentCloseSubagentCallItem";
    [
        required("id"),
        constant("type", "close_subagent_call"),
        required("status"),
        required("recipient_agent_id"),
        required("sender_agent_id"),
        required("turn_id"),
    ];
    0 id, 2 status, 3 recipient_agent_id, 4 sender_agent_id, 5 turn_id,
}
