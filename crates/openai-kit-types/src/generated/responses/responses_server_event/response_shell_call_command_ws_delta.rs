//! `ResponseShellCallCommandWsDelta` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of a shell command.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseShellCallCommandWsDelta {
    /// Place of the command in the shell call.
    pub command_index: i64,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
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
    ResponseShellCallCommandWsDelta = "responses.ResponsesServerEvent.ResponseShellCallCommandWsDelta";
    [
        constant("type", "response.shell_call_command.delta"),
        required("command_index"),
        required("delta"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 command_index, 2 delta, 3 obfuscation, 4 output_index, 5 sequence_number, 6 stream_id,
}
