//! `AgentInterruptSubagentCallItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::AgentFunctionCallStatus;

/// An agent's call that interrupts a subagent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentInterruptSubagentCallItem {
    /// ID that names this object.
    pub id: String,
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
    AgentInterruptSubagentCallItem = "beta.AgentInterruptSubagentCallItem";
    [
        required("id"),
        required("recipient_agent_id"),
        required("sender_agent_id"),
        required("status"),
        required("turn_id"),
        constant("type", "interrupt_subagent_call"),
    ];
    0 id, 1 recipient_agent_id, 2 sender_agent_id, 3 status, 4 turn_id,
}
