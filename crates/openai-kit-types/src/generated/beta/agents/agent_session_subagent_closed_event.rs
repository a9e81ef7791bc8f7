//! `AgentSessionSubagentClosedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::Subagent;

/// Announces that a subagent was closed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionSubagentClosedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// The helper agent concerned.
    pub subagent: Subagent,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionSubagentClosedEvent = "beta.AgentSessionSubagentClosedEvent";
    [
        required("event_id"),
        required("subagent"),
        constant("type", "agent.session.subagent.closed"),
        optional("obfuscation").or_null(),
    ];
    0 event_id, 1 subagent, 3 obfuscation,
}
