//! `ResponseCustomToolCallInputDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the input of a custom tool call is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCustomToolCallInputDoneEvent {
    /// The whole input for the tool.
    pub input: String,
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
    ResponseCustomToolCallInputDoneEvent = "responses.ResponseCustomToolCallInputDoneEvent";
    [
        constant("type", "response.custom_tool_call_input.done"),
        required("input"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 input, 2 item_id, 3 output_index, 4 sequence_number,
}
