//! `AgentSessionEnvironmentResetEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the session's environment was reset, and how often so far.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionEnvironmentResetEvent {
    /// ID of the environment.
    pub environment_id: String,
    /// ID of this single event.
    pub event_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// How often the environment was reset.
    pub reset_count: i64,
    /// ID of the session concerned.
    pub session_id: String,
    /// ID of the turn concerned.
    pub turn_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionEnvironmentResetEvent = "beta.AgentSessionEnvironmentResetEvent";
    [
        constant("type", "agent.session.environment.reset"),
        required("environment_id"),
        required("event_id"),
        optional("obfuscation").or_null(),
        required("reset_count"),
        required("session_id"),
        optional("turn_id").or_null(),
    ];
    1 environment_id, 2 event_id, 3 obfuscation, 4 reset_count, 5 session_id, 6 turn_id,
}
