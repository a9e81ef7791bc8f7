//! `ResponseFunctionCallArgumentsDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the arguments of a function call are complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionCallArgumentsDoneEvent {
    /// The whole arguments as JSON text.
    pub arguments: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFunctionCallArgumentsDoneEvent = "responses.ResponseFunctionCallArgumentsDoneEvent";
    [
        constant("type", "response.function_call_arguments.done"),
        required("arguments"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 arguments, 2 item_id, 3 output_index, 4 sequence_number,
}
