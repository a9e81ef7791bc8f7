//! `BetaResponseReasoningSummaryPartWsAdded` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_reasoning_summary_part_done_event::Part;

/// Beta response reasoning summary part ws added of `BetaResponsesServerEvent` with `agent`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryPartWsAdded {
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
    BetaResponseReasoningSummaryPartWsAdded = "beta.BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsAdded";
    [
        constant("type", "response.reasoning_summary_part.added"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
    ];
    1 agent, 2 item_id, 3 output_index, 4 part, 5 sequence_number, 6 stream_id, 7 summary_index,
}
