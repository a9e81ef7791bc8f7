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
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionTurnReasoningSummaryTextDoneEvent = "beta.AgentSessionTurnReasoningSummaryTextDoneEvent";
    [
        required("event_id"),
        required("item_id"),
        required("output_index"),
        required("session_id"),
        required("summary_index"),
        required("text"),
        optional("turn_id").or_null(),
        constant("type", "agent.session.turn.reasoning_summary_text.done"),
        optional("obfuscation").or_null(),
    ];
    0 event_id, 1 item_id, 2 output_index, 3 session_id, 4 summary_index, 5 text, 6 turn_id,
    8 obfuscation,
}
