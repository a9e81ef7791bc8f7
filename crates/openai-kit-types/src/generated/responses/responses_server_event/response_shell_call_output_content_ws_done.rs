//! `ResponseShellCallOutputContentWsDone` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::response_function_shell_tool_call_output::Output;

/// Announces that the output of a shell command is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseShellCallOutputContentWsDone {
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
    ResponseShellCallOutputContentWsDone = "responses.ResponsesServerEvent.ResponseShellCallOutputContentWsDone";
    [
        constant("type", "response.shell_call_output_content.done"),
        required("command_index"),
        required("item_id"),
        required("output"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 command_index, 2 item_id, 3 output, 4 output_index, 5 sequence_number, 6 stream_id,
}
