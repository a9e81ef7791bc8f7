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
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// ID of the session concerned.
    pub session_id: String,
    /// The turn of the agent concerned.
    pub turn: Turn,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<TokenUsage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionTurnFailedEvent = "beta.AgentSessionTurnFailedEvent";
    [
        constant("type", "agent.session.turn.failed"),
        required("event_id"),
        optional("obfuscation").or_null(),
        required("session_id"),
        required("turn"),
        required("turn_id"),
        optional("usage").or_null(),
    ];
    1 event_id, 2 obfuscation, 3 session_id, 4 turn, 5 turn_id, 6 usage,
}
