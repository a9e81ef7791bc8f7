//! `AgentSessionEnvironmentExpiredEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::AgentSessionEnvironmentState;

/// Announces that the session's environment has expired.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionEnvironmentExpiredEvent {
    /// Place where commands or the agent run.
    pub environment: AgentSessionEnvironmentState,
    /// ID of this single event.
    pub event_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// ID of the session concerned.
    pub session_id: String,
    /// ID of the turn concerned.
    pub turn_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionEnvironmentExpiredEvent = "beta.AgentSessionEnvironmentExpiredEvent";
    [
        constant("type", "agent.session.environment.expired"),
        required("environment"),
        required("event_id"),
        optional("obfuscation").or_null(),
        required("session_id"),
        optional("turn_id").or_null(),
    ];
    1 environment, 2 event_id, 3 obfuscation, 4 session_id, 5 turn_id,
}
