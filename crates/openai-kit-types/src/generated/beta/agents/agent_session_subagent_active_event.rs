//! `AgentSessionSubagentActiveEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::Subagent;

/// Announces that a subagent is at work.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionSubagentActiveEvent {
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
    AgentSessionSubagentActiveEvent = "beta.AgentSessionSubagentActiveEvent";
    [
        constant("type", "agent.session.subagent.active"),
        required("event_id"),
        optional("obfuscation").or_null(),
        required("subagent"),
    ];
    1 event_id, 2 obfuscation, 3 subagent,
}
