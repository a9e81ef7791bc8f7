//! `AgentSessionTurnOutputTextDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of an agent's message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionTurnOutputTextDeltaEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Place of the item in the output.
    pub output_index: i64,
    /// ID of the session concerned.
    pub session_id: String,
    /// ID of the turn concerned.
    pub turn_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionTurnOutputTextDeltaEvent = "beta.AgentSessionTurnOutputTextDeltaEvent";
    [
        constant("type", "agent.session.turn.output_text.delta"),
        required("content_index"),
        required("delta"),
        required("event_id"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("session_id"),
        optional("turn_id").or_null(),
    ];
    1 content_index, 2 delta, 3 event_id, 4 item_id, 5 obfuscation, 6 output_index, 7 session_id,
    8 turn_id,
}
