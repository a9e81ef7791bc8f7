//! `ResponseInputItem` and what it holds. From `Message` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::response_custom_tool_call::Caller;
use crate::responses::response_function_shell_tool_call::Action;
use crate::responses::response_input_message_item::Role;
use crate::responses::response_output_message::Status;
use crate::responses::tool_search_tool::Execution;
use crate::responses::{
    ContainerReference, LocalEnvironment, ResponseFunctionShellCallOutputContent,
    ResponseInputContent,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// An input message with a list of content parts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Text or parts that make up the content.
    pub content: Vec<ResponseInputContent>,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Message = "responses.ResponseInputItem.Message";
    [
        constant("type", "message").or_left_out().or_null(),
        optional("status").or_null(),
        required("content"),
        required("role"),
    ];
    1 status, 2 content, 3 role,
}

impl Message {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl IntoItems<ResponseInputContent>, role: impl Into<Role>) -> Self {
        Self {
            content: content.into_items().into_option().unwrap_or_default(),
            role: role.into(),
            ..Self::default()
        }
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            1,
            status.into_maybe(),
        );
        self
    }
}

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

/// A tool search by the model, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolSearchCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: RawJson,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: Option<String>,
    /// Who runs the search: the service or the application.
    pub execution: Option<Execution>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolSearchCall = "responses.ResponseInputItem.ToolSearchCall";
    [
        optional("id").or_null(),
        constant("type", "tool_search_call"),
        optional("status").or_null(),
        required("arguments"),
        optional("call_id").or_null(),
        optional("execution").or_null(),
    ];
    0 id, 2 status, 3 arguments, 4 call_id, 5 execution,
}

impl ToolSearchCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(arguments: impl Into<RawJson>) -> Self {
        Self {
            arguments: arguments.into(),
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

    /// ID that ties a call to its result. 1 to 64 characters.
    #[must_use]
    pub fn call_id<By>(mut self, call_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.call_id,
            &mut self.leftovers,
            4,
            call_id.into_maybe(),
        );
        self
    }

    /// Who runs the search: the service or the application.
    #[must_use]
    pub fn execution<By>(mut self, execution: impl IntoMaybe<Execution, By>) -> Self {
        put(
            &mut self.execution,
            &mut self.leftovers,
            5,
            execution.into_maybe(),
        );
        self
    }
}
