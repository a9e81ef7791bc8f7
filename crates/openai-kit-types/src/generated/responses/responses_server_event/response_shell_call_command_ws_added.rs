//! `ResponseShellCallCommandWsAdded` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces a new command in a shell call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseShellCallCommandWsAdded {
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
    ResponseShellCallCommandWsAdded = "responses.ResponsesServerEvent.ResponseShellCallCommandWsAdded";
    [
        constant("type", "response.shell_call_command.added"),
        required("command"),
        required("command_index"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 command, 2 command_index, 3 output_index, 4 sequence_number, 5 stream_id,
}
