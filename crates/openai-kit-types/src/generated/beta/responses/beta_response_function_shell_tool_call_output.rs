//! `BetaResponseFunctionShellToolCallOutput` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;
pub use crate::responses::response_function_shell_call_output_content::Outcome as OutputOutcome;
pub use crate::responses::response_function_shell_call_output_content::OutcomeExit as OutputOutcomeExit;
pub use crate::responses::response_function_shell_call_output_content::OutcomeTimeout as OutputOutcomeTimeout;
pub use crate::responses::response_function_shell_tool_call_output::Output;
pub use crate::responses::response_output_message::Status;

/// What the commands of a shell call printed, as stored.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFunctionShellToolCallOutput {
    /// ID that names this object.
    pub id: String,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Most characters of command output to keep.
    pub max_output_length: Option<i64>,
    /// What each command wrote and how it ended.
    pub output: Vec<Output>,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseFunctionShellToolCallOutput = "beta.BetaResponseFunctionShellToolCallOutput";
    [
        required("id"),
        required("call_id"),
        optional("max_output_length").or_null(),
        required("output"),
        required("status"),
        constant("type", "shell_call_output"),
        optional("agent").or_null(),
        optional("caller").or_null(),
        optional("created_by").or_null(),
    ];
    0 id, 1 call_id, 2 max_output_length, 3 output, 4 status, 6 agent, 7 caller, 8 created_by,
}
