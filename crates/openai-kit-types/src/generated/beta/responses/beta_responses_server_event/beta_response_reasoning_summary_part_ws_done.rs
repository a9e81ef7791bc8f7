//! `BetaResponseReasoningSummaryPartWsDone` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_reasoning_summary_part_done_event::{Part, Status};

/// Beta response reasoning summary part ws done of `BetaResponsesServerEvent` with `status`,
/// `agent` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryPartWsDone {
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The content or summary part concerned.
    pub part: Part,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningSummaryPartWsDone = "beta.BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsDone";
    [
        constant("type", "response.reasoning_summary_part.done"),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
    ];
    1 status, 2 agent, 3 item_id, 4 output_index, 5 part, 6 sequence_number, 7 stream_id,
    8 summary_index,
}
