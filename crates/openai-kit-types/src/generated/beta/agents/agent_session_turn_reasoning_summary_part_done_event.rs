//! `AgentSessionTurnReasoningSummaryPartDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::response_reasoning_summary_part_done_event::Part;

pub use crate::responses::response_reasoning_summary_part_done_event::Status;

/// Announces that a part of an agent's reasoning summary is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionTurnReasoningSummaryPartDoneEvent {
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The content or summary part concerned.
    pub part: Part,
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
    AgentSessionTurnReasoningSummaryPartDoneEvent = "beta.AgentSessionTurnReasoningSummaryPartDoneEvent";
    [
        constant("type", "agent.session.turn.reasoning_summary_part.done"),
        optional("status").or_null(),
        required("event_id"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("part"),
        required("session_id"),
        required("summary_index"),
        optional("turn_id").or_null(),
    ];
    1 status, 2 event_id, 3 item_id, 4 obfuscation, 5 output_index, 6 part, 7 session_id,
    8 summary_index, 9 turn_id,
}
