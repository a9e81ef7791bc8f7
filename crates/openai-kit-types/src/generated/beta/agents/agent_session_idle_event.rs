//! `AgentSessionIdleEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::AgentSession;

/// Announces that the session has nothing left to do.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionIdleEvent {
    /// ID of this single event.
    pub event_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// The session: its settings or who is signed in.
    pub session: AgentSession,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionIdleEvent = "beta.AgentSessionIdleEvent";
    [
        constant("type", "agent.session.idle"),
        required("event_id"),
        optional("obfuscation").or_null(),
        required("session"),
    ];
    1 event_id, 2 obfuscation, 3 session,
}
