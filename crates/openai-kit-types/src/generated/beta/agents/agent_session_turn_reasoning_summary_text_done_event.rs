//! `AgentSessionTurnReasoningSummaryTextDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the text of a reasoning summary part is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionTurnReasoningSummaryTextDoneEvent {
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
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// The text, or how text is written.
    pub text: String,
    /// ID of the turn concerned.
    pub turn_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionTurnReasoningSummaryTextDoneEvent = "beta.AgentSessionTurnReasoningSummaryTextDoneEvent";
    [
        constant("type", "agent.session.turn.reasoning_summary_text.done"),
        required("event_id"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("session_id"),
        required("summary_index"),
        required("text"),
        optional("turn_id").or_null(),
    ];
    1 event_id, 2 item_id, 3 obfuscation, 4 output_index, 5 session_id, 6 summary_index, 7 text,
    8 turn_id,
}
