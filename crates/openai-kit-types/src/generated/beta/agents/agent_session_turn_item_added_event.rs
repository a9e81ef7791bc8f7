//! `AgentSessionTurnItemAddedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::AgentSessionItem;

/// Announces a new item in a turn, such as a message or tool call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionTurnItemAddedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// The item concerned, or one row of data.
    pub item: AgentSessionItem,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Place of the item in the output.
    pub output_index: Option<i64>,
    /// ID of the session concerned.
    pub session_id: String,
    /// ID of the turn concerned.
    pub turn_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionTurnItemAddedEvent = "beta.AgentSessionTurnItemAddedEvent";
    [
        constant("type", "agent.session.turn.item.added"),
        required("event_id"),
        required("item"),
        optional("obfuscation").or_null(),
        optional("output_index").or_null(),
        required("session_id"),
        optional("turn_id").or_null(),
    ];
    1 event_id, 2 item, 3 obfuscation, 4 output_index, 5 session_id, 6 turn_id,
}
