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
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    BetaResponseFunctionShellToolCallOutput = "beta.BetaResponseFunctionShellToolCallOutput";
    [
        required("id"),
        constant("type", "shell_call_output"),
        required("status"),
        optional("agent").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        optional("created_by").or_null(),
        optional("max_output_length").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 agent, 4 call_id, 5 caller, 6 created_by, 7 max_output_length, 8 output,
}
