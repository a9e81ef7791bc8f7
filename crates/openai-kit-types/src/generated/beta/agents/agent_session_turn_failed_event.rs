//! `AgentSessionTurnFailedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::TokenUsage;
use crate::beta::agents::sessions::Turn;

/// Announces that a turn failed, with its error.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionTurnFailedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the session concerned.
    pub session_id: String,
    /// The turn of the agent concerned.
    pub turn: Turn,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<TokenUsage>,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionTurnFailedEvent = "beta.AgentSessionTurnFailedEvent";
    [
        required("event_id"),
        required("session_id"),
        required("turn"),
        required("turn_id"),
        constant("type", "agent.session.turn.failed"),
        optional("usage").or_null(),
        optional("obfuscation").or_null(),
    ];
    0 event_id, 1 session_id, 2 turn, 3 turn_id, 5 usage, 6 obfuscation,
}
