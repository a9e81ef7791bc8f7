//! `BetaResponseCustomToolCallInputDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces that the input of a custom tool call is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCustomToolCallInputDoneEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseCustomToolCallInputDoneEvent = "beta.BetaResponseCustomToolCallInputDoneEvent";
    [
        constant("type", "response.custom_tool_call_input.done"),
        optional("agent").or_null(),
        required("input"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 agent, 2 input, 3 item_id, 4 output_index, 5 sequence_number,
}
