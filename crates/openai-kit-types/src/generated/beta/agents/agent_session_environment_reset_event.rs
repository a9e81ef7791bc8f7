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
    /// How often the environment was reset.
    pub reset_count: i64,
    /// ID of the session concerned.
    pub session_id: String,
    /// ID of the turn concerned.
    pub turn_id: Option<String>,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionEnvironmentResetEvent = "beta.AgentSessionEnvironmentResetEvent";
    [
        required("environment_id"),
        required("event_id"),
        required("reset_count"),
        required("session_id"),
        optional("turn_id").or_null(),
        constant("type", "agent.session.environment.reset"),
        optional("obfuscation").or_null(),
    ];
    0 environment_id, 1 event_id, 2 reset_count, 3 session_id, 4 turn_id, 6 obfuscation,
}
