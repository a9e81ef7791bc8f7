//! `AgentSessionTurnOutputTextDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the text of an agent's message is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionTurnOutputTextDoneEvent {
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
    /// ID of the session concerned.
    pub session_id: String,
    /// The text, or how text is written.
    pub text: String,
    /// ID of the turn concerned.
    pub turn_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionTurnOutputTextDoneEvent = "beta.AgentSessionTurnOutputTextDoneEvent";
    [
        constant("type", "agent.session.turn.output_text.done"),
        required("content_index"),
        required("event_id"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("session_id"),
        required("text"),
        optional("turn_id").or_null(),
    ];
    1 content_index, 2 event_id, 3 item_id, 4 obfuscation, 5 output_index, 6 session_id, 7 text,
    8 turn_id,
}
