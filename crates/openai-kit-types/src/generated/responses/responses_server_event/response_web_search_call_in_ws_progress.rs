//! `ResponseWebSearchCallInWsProgress` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that a web search call has begun.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWebSearchCallInWsProgress {
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
    ResponseWebSearchCallInWsProgress = "responses.ResponsesServerEvent.ResponseWebSearchCallInWsProgress";
    [
        constant("type", "response.web_search_call.in_progress"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id,
}
