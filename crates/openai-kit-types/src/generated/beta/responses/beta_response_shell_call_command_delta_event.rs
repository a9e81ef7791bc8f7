//! `BetaResponseShellCallCommandDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Brings the next piece of a shell command.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallCommandDeltaEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the command in the shell call.
    pub command_index: i64,
    /// Newly arrived piece of the command.
    pub delta: String,
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
    BetaResponseShellCallCommandDeltaEvent = "beta.BetaResponseShellCallCommandDeltaEvent";
    [
        constant("type", "response.shell_call_command.delta"),
        optional("agent").or_null(),
        required("command_index"),
        required("delta"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("sequence_number"),
    ];
    1 agent, 2 command_index, 3 delta, 4 obfuscation, 5 output_index, 6 sequence_number,
}
