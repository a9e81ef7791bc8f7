//! `ResponseFunctionCallArgumentsWsDone` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the arguments of a function call are complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionCallArgumentsWsDone {
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
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
    ResponseFunctionCallArgumentsWsDone = "responses.ResponsesServerEvent.ResponseFunctionCallArgumentsWsDone";
    [
        constant("type", "response.function_call_arguments.done"),
        required("arguments"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 arguments, 2 item_id, 3 output_index, 4 sequence_number, 5 stream_id,
}
