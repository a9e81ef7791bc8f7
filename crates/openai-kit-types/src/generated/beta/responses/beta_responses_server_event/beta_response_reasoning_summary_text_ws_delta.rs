//! `BetaResponseReasoningSummaryTextWsDelta` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;

/// Beta response reasoning summary text ws delta of `BetaResponsesServerEvent` with `agent`,
/// `delta` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryTextWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
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
    BetaResponseReasoningSummaryTextWsDelta = "beta.BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDelta";
    [
        constant("type", "response.reasoning_summary_text.delta"),
        optional("agent").or_null(),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
    ];
    1 agent, 2 delta, 3 item_id, 4 output_index, 5 sequence_number, 6 stream_id, 7 summary_index,
}
