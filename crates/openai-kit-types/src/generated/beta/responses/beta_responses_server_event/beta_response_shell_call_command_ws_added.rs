//! `BetaResponseShellCallCommandWsAdded` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;

/// Beta response shell call command ws added of `BetaResponsesServerEvent` with `agent`, `command`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallCommandWsAdded {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Command that is run.
    pub command: String,
    /// Place of the command in the shell call.
    pub command_index: i64,
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
    BetaResponseShellCallCommandWsAdded = "beta.BetaResponsesServerEvent.BetaResponseShellCallCommandWsAdded";
    [
        constant("type", "response.shell_call_command.added"),
        optional("agent").or_null(),
        required("command"),
        required("command_index"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 command, 3 command_index, 4 output_index, 5 sequence_number, 6 stream_id,
}
