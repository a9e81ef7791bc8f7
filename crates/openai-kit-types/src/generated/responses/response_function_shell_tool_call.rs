//! `ResponseFunctionShellToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::{ContainerReference, ResponseLocalEnvironment};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;
pub use crate::responses::response_output_message::Status;

/// Shell commands that the model wants run, with the place to run them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFunctionShellToolCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Shell commands to run, with their limits.
    pub action: Action,
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
    ResponseFunctionShellToolCall = "responses.ResponseFunctionShellToolCall";
    [
        required("id"),
        constant("type", "shell_call"),
        required("status"),
        required("action"),
        required("call_id"),
        optional("caller").or_null(),
        optional("created_by").or_null(),
        optional("environment").or_null(),
    ];
    0 id, 2 status, 3 action, 4 call_id, 5 caller, 6 created_by, 7 environment,
}

/// The shell commands to run, with their limits.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Action {
    /// Shell commands to run.
    pub commands: Vec<String>,
    /// Most characters of command output to keep.
    pub max_output_length: Option<i64>,
    /// Time the command may take, in milliseconds.
    pub timeout_ms: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Action = "responses.ResponseFunctionShellToolCall.Action";
    [
        required("commands"),
        optional("max_output_length").or_null(),
        optional("timeout_ms").or_null(),
    ];
    0 commands, 1 max_output_length, 2 timeout_ms,
}

impl Action {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(commands: impl IntoItems<String>) -> Self {
        Self {
            commands: commands.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Most characters of command output to keep.
    #[must_use]
    pub fn max_output_length<By>(mut self, max_output_length: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.max_output_length,
            &mut self.leftovers,
            1,
            max_output_length.into_maybe(),
        );
        self
    }

    /// Time the command may take, in milliseconds.
    #[must_use]
    pub fn timeout_ms<By>(mut self, timeout_ms: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.timeout_ms,
            &mut self.leftovers,
            2,
            timeout_ms.into_maybe(),
        );
        self
    }
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
