//! `ResponseCustomToolCallInputWsDone` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the input of a custom tool call is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCustomToolCallInputWsDone {
    /// What the model or tool is given.
    pub input: String,
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
    ResponseCustomToolCallInputWsDone = "responses.ResponsesServerEvent.ResponseCustomToolCallInputWsDone";
    [
        constant("type", "response.custom_tool_call_input.done"),
        required("input"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 input, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}
