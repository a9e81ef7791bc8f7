//! `BetaResponseCodeInterpreterCallCodeDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Brings the next piece of code that the model writes to run.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCodeInterpreterCallCodeDeltaEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Newly arrived piece of the code.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCodeInterpreterCallCodeDeltaEvent = "beta.BetaResponseCodeInterpreterCallCodeDeltaEvent";
    [
        constant("type", "response.code_interpreter_call_code.delta"),
        optional("agent").or_null(),
        required("delta"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("sequence_number"),
    ];
    1 agent, 2 delta, 3 item_id, 4 obfuscation, 5 output_index, 6 sequence_number,
}
