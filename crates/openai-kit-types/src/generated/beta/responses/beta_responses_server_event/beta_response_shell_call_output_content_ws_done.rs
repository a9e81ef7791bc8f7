//! `BetaResponseShellCallOutputContentWsDone` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::response_function_shell_tool_call_output::Output;

/// Beta response shell call output content ws done of `BetaResponsesServerEvent` with `agent`,
/// `command_index` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseShellCallOutputContentWsDone {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the command in the shell call.
    pub command_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// What came out of the work.
    pub output: Vec<Output>,
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
    BetaResponseShellCallOutputContentWsDone = "beta.BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDone";
    [
        constant("type", "response.shell_call_output_content.done"),
        optional("agent").or_null(),
        required("command_index"),
        required("item_id"),
        required("output"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 agent, 2 command_index, 3 item_id, 4 output, 5 output_index, 6 sequence_number, 7 stream_id,
}
