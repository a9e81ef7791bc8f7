//! `AgentWaitForSubagentsCallItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::AgentFunctionCallStatus;

/// An agent's call that waits for one or more subagents.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentWaitForSubagentsCallItem {
    /// ID that names this object.
    pub id: String,
    /// IDs of the agents that are addressed.
    pub recipient_agent_ids: Vec<String>,
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
    AgentWaitForSubagentsCallItem = "beta.AgentWaitForSubagentsCallItem";
    [
        required("id"),
        required("recipient_agent_ids"),
        required("sender_agent_id"),
        required("status"),
        required("turn_id"),
        constant("type", "wait_for_subagents_call"),
    ];
    0 id, 1 recipient_agent_ids, 2 sender_agent_id, 3 status, 4 turn_id,
}
