//! `ResponseFunctionShellToolCallOutput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::response_function_shell_call_output_content::Outcome;

pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;
pub use crate::responses::response_function_shell_call_output_content::Outcome as OutputOutcome;
pub use crate::responses::response_function_shell_call_output_content::OutcomeExit as OutputOutcomeExit;
pub use crate::responses::response_function_shell_call_output_content::OutcomeTimeout as OutputOutcomeTimeout;
pub use crate::responses::response_output_message::Status;

/// What the commands of a shell call printed, as stored.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionShellToolCallOutput {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Most characters of command output to keep.
    pub max_output_length: Option<i64>,
    /// What each command wrote and how it ended.
    pub output: Vec<Output>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFunctionShellToolCallOutput = "responses.ResponseFunctionShellToolCallOutput";
    [
        required("id"),
        constant("type", "shell_call_output"),
        required("status"),
        required("call_id"),
        optional("caller").or_null(),
        optional("created_by").or_null(),
        optional("max_output_length").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 call_id, 4 caller, 5 created_by, 6 max_output_length, 7 output,
}

/// What one shell command printed and how it ended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Output {
    /// Who or what created it.
    pub created_by: Option<String>,
    /// How it ended or what was found.
    pub outcome: Outcome,
    /// What the command wrote to its error output.
    pub stderr: String,
    /// What the command wrote to its standard output.
    pub stdout: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Output = "responses.ResponseFunctionShellToolCallOutput.Output";
    [
        optional("created_by").or_null(),
        required("outcome"),
        required("stderr"),
        required("stdout"),
    ];
    0 created_by, 1 outcome, 2 stderr, 3 stdout,
}
