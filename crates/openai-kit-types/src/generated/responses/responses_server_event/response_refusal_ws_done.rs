//! `ResponseRefusalWsDone` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that a refusal text is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseRefusalWsDone {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The model's words when it declines.
    pub refusal: String,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseRefusalWsDone = "responses.ResponsesServerEvent.ResponseRefusalWsDone";
    [
        constant("type", "response.refusal.done"),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("refusal"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 content_index, 2 item_id, 3 output_index, 4 refusal, 5 sequence_number, 6 stream_id,
}
