//! `BetaResponseShellCallOutputContentDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_shell_call_output_content_delta_event::Delta;

/// Brings the next output of a shell command.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallOutputContentDeltaEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the command in the shell call.
    pub command_index: i64,
    /// Newly arrived piece of the command's output.
    pub delta: Delta,
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
    BetaResponseShellCallOutputContentDeltaEvent = "beta.BetaResponseShellCallOutputContentDeltaEvent";
    [
        constant("type", "response.shell_call_output_content.delta"),
        optional("agent").or_null(),
        required("command_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 agent, 2 command_index, 3 delta, 4 item_id, 5 output_index, 6 sequence_number,
}
