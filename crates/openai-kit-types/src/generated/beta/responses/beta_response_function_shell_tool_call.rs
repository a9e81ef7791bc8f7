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
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Shell commands to run, with their limits.
    pub action: Action,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Place where commands or the agent run.
    pub environment: Option<Environment>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseFunctionShellToolCall = "beta.BetaResponseFunctionShellToolCall";
    [
        required("id"),
        constant("type", "shell_call"),
        required("status"),
        required("action"),
        optional("agent").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        optional("created_by").or_null(),
        optional("environment").or_null(),
    ];
    0 id, 2 status, 3 action, 4 agent, 5 call_id, 6 caller, 7 created_by, 8 environment,
}
