//! `ShellCall` of `response_input_item`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::response_custom_tool_call::Caller;
use crate::responses::response_function_shell_tool_call::Action;
use crate::responses::response_output_message::Status;
use crate::responses::{
    ContainerReference, LocalEnvironment, ResponseFunctionShellCallOutputContent,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// Shell commands by the model, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShellCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// What is done, or is to be done, in this step.
    pub action: Action,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Place where commands or the agent run.
    pub environment: Option<ShellCallEnvironment>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ShellCall = "responses.ResponseInputItem.ShellCall";
    [
        optional("id").or_null(),
        constant("type", "shell_call"),
        optional("status").or_null(),
        required("action"),
        required("call_id"),
        optional("caller").or_null(),
        optional("environment").or_null(),
    ];
    0 id, 2 status, 3 action, 4 call_id, 5 caller, 6 environment,
}

impl ShellCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(action: impl Into<Action>, call_id: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            call_id: call_id.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }

    /// What made the call: the model itself or a program it wrote.
    #[must_use]
    pub fn caller<By>(mut self, caller: impl IntoMaybe<Caller, By>) -> Self {
        put(
            &mut self.caller,
            &mut self.leftovers,
            5,
            caller.into_maybe(),
        );
        self
    }

    /// Place where commands or the agent run.
    #[must_use]
    pub fn environment<By>(
        mut self,
        environment: impl IntoMaybe<ShellCallEnvironment, By>,
    ) -> Self {
        put(
            &mut self.environment,
            &mut self.leftovers,
            6,
            environment.into_maybe(),
        );
        self
    }
}

/// Shell call environment of `ResponseInputItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShellCallEnvironment {
    /// `local`: Has shell commands run on your own machine, with local skills.
    Local(LocalEnvironment),
    /// `container_reference`: Names an existing container to run in.
    ContainerReference(ContainerReference),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ShellCallEnvironment = "responses.ResponseInputItem.ShellCallEnvironment";
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

from!(ShellCallEnvironment {
    Local(LocalEnvironment),
    ContainerReference(ContainerReference),
});

/// What the commands of a shell call printed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShellCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Most characters of command output to keep.
    pub max_output_length: Option<i64>,
    /// What came out of the work.
    pub output: Vec<ResponseFunctionShellCallOutputContent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ShellCallOutput = "responses.ResponseInputItem.ShellCallOutput";
    [
        optional("id").or_null(),
        constant("type", "shell_call_output"),
        optional("status").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        optional("max_output_length").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 call_id, 4 caller, 5 max_output_length, 6 output,
}

impl ShellCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        call_id: impl Into<String>,
        output: impl IntoItems<ResponseFunctionShellCallOutputContent>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }

    /// What made the call: the model itself or a program it wrote.
    #[must_use]
    pub fn caller<By>(mut self, caller: impl IntoMaybe<Caller, By>) -> Self {
        put(
            &mut self.caller,
            &mut self.leftovers,
            4,
            caller.into_maybe(),
        );
        self
    }

    /// Most characters of command output to keep.
    #[must_use]
    pub fn max_output_length<By>(mut self, max_output_length: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.max_output_length,
            &mut self.leftovers,
            5,
            max_output_length.into_maybe(),
        );
        self
    }
}
