//! `ResponseShellCallOutputContentDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next output of a shell command.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseShellCallOutputContentDeltaEvent {
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
    ResponseShellCallOutputContentDeltaEvent = "responses.ResponseShellCallOutputContentDeltaEvent";
    [
        constant("type", "response.shell_call_output_content.delta"),
        required("command_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 command_index, 2 delta, 3 item_id, 4 output_index, 5 sequence_number,
}

/// Delta of `ResponseShellCallOutputContentDeltaEvent` with `stderr` and `stdout`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delta {
    /// What the command wrote to its error output.
    pub stderr: Option<String>,
    /// What the command wrote to its standard output.
    pub stdout: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Delta = "responses.ResponseShellCallOutputContentDeltaEvent.Delta";
    [
        optional("stderr").or_null(),
        optional("stdout").or_null(),
    ];
    0 stderr, 1 stdout,
}
