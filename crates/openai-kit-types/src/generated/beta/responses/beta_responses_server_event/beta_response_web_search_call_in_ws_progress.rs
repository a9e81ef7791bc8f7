//! `BetaResponseWebSearchCallInWsProgress` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;

/// Beta response web search call in ws progress of `BetaResponsesServerEvent` with `agent`,
/// `item_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWebSearchCallInWsProgress {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseWebSearchCallInWsProgress = "beta.BetaResponsesServerEvent.BetaResponseWebSearchCallInWsProgress";
    [
        constant("type", "response.web_search_call.in_progress"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}
