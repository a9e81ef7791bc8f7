//! `BetaResponseCodeInterpreterCallCompletedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces that a code interpreter call has finished.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCodeInterpreterCallCompletedEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseCodeInterpreterCallCompletedEvent = "beta.BetaResponseCodeInterpreterCallCompletedEvent";
    [
        constant("type", "response.code_interpreter_call.completed"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number,
}
