//! `BetaResponseRefusalWsDelta` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;

/// Beta response refusal ws delta of `BetaResponsesServerEvent` with `agent`, `content_index` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseRefusalWsDelta {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the content part within its item.
    pub content_index: i64,
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
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseRefusalWsDelta = "beta.BetaResponsesServerEvent.BetaResponseRefusalWsDelta";
    [
        constant("type", "response.refusal.delta"),
        optional("agent").or_null(),
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 content_index, 3 delta, 4 item_id, 5 output_index, 6 sequence_number, 7 stream_id,
}
