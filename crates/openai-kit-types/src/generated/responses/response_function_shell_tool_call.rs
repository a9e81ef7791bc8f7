//! `ResponseFunctionShellToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::responses::response_input_item::ShellCallAction;
use crate::responses::{ContainerReference, ResponseLocalEnvironment};
use crate::{Leftovers, RawJson, Why};

pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;
pub use crate::responses::response_input_item::ShellCallAction as Action;
pub use crate::responses::response_output_message::Status;

/// Shell commands that the model wants run, with the place to run them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionShellToolCall {
    /// ID that names this object.
    pub id: String,
    /// Shell commands to run, with their limits.
    pub action: ShellCallAction,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Place where commands or the agent run.
    pub environment: Option<Environment>,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFunctionShellToolCall = "responses.ResponseFunctionShellToolCall";
    [
        required("id"),
        required("action"),
        required("call_id"),
        optional("environment").or_null(),
        required("status"),
        constant("type", "shell_call"),
        optional("caller").or_null(),
        optional("created_by").or_null(),
    ];
    0 id, 1 action, 2 call_id, 3 environment, 4 status, 6 caller, 7 created_by,
}

/// Environment of `ResponseFunctionShellToolCall`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Environment {
    /// `local`: Says that a shell call is meant for your own machine.
    Local(ResponseLocalEnvironment),
    /// `container_reference`: Names an existing container to run in.
    ContainerReference(ContainerReference),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Environment = "responses.ResponseFunctionShellToolCall.Environment";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("container_reference", Pick::One(1)),
                ("local", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Local, 1 ContainerReference,
}
