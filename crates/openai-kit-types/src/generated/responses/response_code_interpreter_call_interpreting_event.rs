//! `ResponseCodeInterpreterCallInterpretingEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the code interpreter is running the code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCodeInterpreterCallInterpretingEvent {
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
    ResponseCodeInterpreterCallInterpretingEvent = "responses.ResponseCodeInterpreterCallInterpretingEvent";
    [
        constant("type", "response.code_interpreter_call.interpreting"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 item_id, 2 output_index, 3 sequence_number,
}
