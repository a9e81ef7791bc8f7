//! `AgentSessionSubagentCreatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::Subagent;

/// Announces that the agent has opened a subagent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionSubagentCreatedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// The helper agent concerned.
    pub subagent: Subagent,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionSubagentCreatedEvent = "beta.AgentSessionSubagentCreatedEvent";
    [
        constant("type", "agent.session.subagent.created"),
        required("event_id"),
        optional("obfuscation").or_null(),
        required("subagent"),
    ];
    1 event_id, 2 obfuscation, 3 subagent,
}
