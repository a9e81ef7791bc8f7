//! `BetaResponseContentPartWsDone` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_content_part_done_event::Part;

/// Beta response content part ws done of `BetaResponsesServerEvent` with `agent`, `content_index`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseContentPartWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the content part within its item.
    pub content_index: i64,
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
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseContentPartWsDone = "beta.BetaResponsesServerEvent.BetaResponseContentPartWsDone";
    [
        constant("type", "response.content_part.done"),
        optional("agent").or_null(),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 content_index, 3 item_id, 4 output_index, 5 part, 6 sequence_number, 7 stream_id,
}
