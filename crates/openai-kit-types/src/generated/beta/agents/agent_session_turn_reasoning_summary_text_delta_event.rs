//! `AgentSessionTurnReasoningSummaryTextDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of an agent's reasoning summary.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionTurnReasoningSummaryTextDeltaEvent {
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
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// ID of the turn concerned.
    pub turn_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionTurnReasoningSummaryTextDeltaEvent = "beta.AgentSessionTurnReasoningSummaryTextDeltaEvent";
    [
        constant("type", "agent.session.turn.reasoning_summary_text.delta"),
        required("delta"),
        required("event_id"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("session_id"),
        required("summary_index"),
        optional("turn_id").or_null(),
    ];
    1 delta, 2 event_id, 3 item_id, 4 obfuscation, 5 output_index, 6 session_id, 7 summary_index,
    8 turn_id,
}
