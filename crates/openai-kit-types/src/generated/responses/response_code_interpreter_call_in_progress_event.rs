//! `ResponseCodeInterpreterCallInProgressEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that a code interpreter call has begun.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCodeInterpreterCallInProgressEvent {
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
    ResponseCodeInterpreterCallInProgressEvent = "responses.ResponseCodeInterpreterCallInProgressEvent";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.code_interpreter_call.in_progress"),
    ];
    0 item_id, 1 output_index, 2 sequence_number,
}
