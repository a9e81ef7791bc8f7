//! `BetaResponseFunctionShellToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;
pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;
pub use crate::responses::response_function_shell_tool_call::Action;
pub use crate::responses::response_function_shell_tool_call::Environment;
pub use crate::responses::response_output_message::Status;

/// Shell commands that the model wants run, with the place to run them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseFunctionShellToolCall {
    /// ID that names this object.
    pub id: String,
    /// Shell commands to run, with their limits.
    pub action: Action,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Place where commands or the agent run.
    pub environment: Option<Environment>,
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
    BetaResponseFunctionShellToolCall = "beta.BetaResponseFunctionShellToolCall";
    [
        required("id"),
        required("action"),
        required("call_id"),
        optional("environment").or_null(),
        required("status"),
        constant("type", "shell_call"),
        optional("agent").or_null(),
        optional("caller").or_null(),
        optional("created_by").or_null(),
    ];
    0 id, 1 action, 2 call_id, 3 environment, 4 status, 6 agent, 7 caller, 8 created_by,
}
