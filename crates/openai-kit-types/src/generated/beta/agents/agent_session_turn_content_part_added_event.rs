//! `AgentSessionTurnContentPartAddedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::OutputText;

/// Announces a new text part in an agent's message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionTurnContentPartAddedEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The content or summary part concerned.
    pub part: OutputText,
    /// ID of the session concerned.
    pub session_id: String,
    /// ID of the turn concerned.
    pub turn_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionTurnContentPartAddedEvent = "beta.AgentSessionTurnContentPartAddedEvent";
    [
        constant("type", "agent.session.turn.content_part.added"),
        required("content_index"),
        required("event_id"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("part"),
        required("session_id"),
        optional("turn_id").or_null(),
    ];
    1 content_index, 2 event_id, 3 item_id, 4 obfuscation, 5 output_index, 6 part, 7 session_id,
    8 turn_id,
}
