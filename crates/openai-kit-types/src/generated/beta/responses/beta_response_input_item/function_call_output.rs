//! `BetaResponseInputItem` and what it holds. From `FunctionCallOutput` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::beta::responses::beta_response_item::MultiAgentCallAction;
use crate::convert::put;
use crate::responses::response_custom_tool_call::Caller;
use crate::responses::response_function_shell_tool_call::Action;
use crate::responses::response_input_item::{FunctionCallOutputOutput, ShellCallEnvironment};
use crate::responses::response_input_message_item::Role;
use crate::responses::response_output_message::Status;
use crate::responses::response_output_text::{
    AnnotationContainerFileCitation, AnnotationFileCitation, AnnotationURLCitation,
};
use crate::responses::{ResponseFunctionShellCallOutputContent, ResponseInputContent};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// Your result for a function call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: Option<String>,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Name given to this object. 1 to 128 characters.
    pub name: Option<String>,
    /// Group of tools that the called tool belongs to. 1 to 64 characters.
    pub namespace: Option<String>,
    /// What came out of the work. At most 10485760 characters.
    pub output: FunctionCallOutputOutput,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionCallOutput = "beta.BetaResponseInputItem.FunctionCallOutput";
    [
        optional("id").or_null(),
        constant("type", "function_call_output"),
        optional("status").or_null(),
        optional("agent").or_null(),
        optional("call_id").or_null(),
        optional("caller").or_null(),
        optional("name").or_null(),
        optional("namespace").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 agent, 4 call_id, 5 caller, 6 name, 7 namespace, 8 output,
}

impl FunctionCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(output: impl Into<FunctionCallOutputOutput>) -> Self {
        Self {
            output: output.into(),
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

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
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

    /// Name given to this object. 1 to 128 characters.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 6, name.into_maybe());
        self
    }

    /// Group of tools that the called tool belongs to. 1 to 64 characters.
    #[must_use]
    pub fn namespace<By>(mut self, namespace: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.namespace,
            &mut self.leftovers,
            7,
            namespace.into_maybe(),
        );
        self
    }
}

/// Names a stored item instead of repeating it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemReference {
    /// ID that names this object.
    pub id: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemReference = "beta.BetaResponseInputItem.ItemReference";
    [
        required("id"),
        constant("type", "item_reference").or_left_out().or_null(),
        optional("agent").or_null(),
    ];
    0 id, 2 agent,
}

impl ItemReference {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 2, agent.into_maybe());
        self
    }
}

/// Your yes or no to an MCP call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpApprovalResponse {
    /// ID that names this object.
    pub id: Option<String>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID of the approval request that this belongs to.
    pub approval_request_id: String,
    /// Whether the call may go ahead.
    pub approve: bool,
    /// Why it happened or was decided.
    pub reason: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpApprovalResponse = "beta.BetaResponseInputItem.McpApprovalResponse";
    [
        optional("id").or_null(),
        constant("type", "mcp_approval_response"),
        optional("agent").or_null(),
        required("approval_request_id"),
        required("approve"),
        optional("reason").or_null(),
    ];
    0 id, 2 agent, 3 approval_request_id, 4 approve, 5 reason,
}

impl McpApprovalResponse {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(approval_request_id: impl Into<String>, approve: bool) -> Self {
        Self {
            approval_request_id: approval_request_id.into(),
            approve,
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 2, agent.into_maybe());
        self
    }

    /// Why it happened or was decided.
    #[must_use]
    pub fn reason<By>(mut self, reason: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.reason,
            &mut self.leftovers,
            5,
            reason.into_maybe(),
        );
        self
    }
}

/// An input message with a list of content parts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Text or parts that make up the content.
    pub content: Vec<ResponseInputContent>,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Message = "beta.BetaResponseInputItem.Message";
    [
        constant("type", "message").or_left_out().or_null(),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("content"),
        required("role"),
    ];
    1 status, 2 agent, 3 content, 4 role,
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

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 2, agent.into_maybe());
        self
    }
}

/// Multi agent call of `BetaResponseInputItem` with `id`, `action` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiAgentCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// What is done, or is to be done, in this step.
    pub action: MultiAgentCallAction,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiAgentCall = "beta.BetaResponseInputItem.MultiAgentCall";
    [
        optional("id").or_null(),
        constant("type", "multi_agent_call"),
        required("action"),
        optional("agent").or_null(),
        required("arguments"),
        required("call_id"),
    ];
    0 id, 2 action, 3 agent, 4 arguments, 5 call_id,
}

impl MultiAgentCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        action: impl Into<MultiAgentCallAction>,
        arguments: impl Into<String>,
        call_id: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            arguments: arguments.into(),
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

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }
}

/// Multi agent call output of `BetaResponseInputItem` with `id`, `action` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiAgentCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// What is done, or is to be done, in this step.
    pub action: MultiAgentCallAction,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What came out of the work.
    pub output: Vec<MultiAgentCallOutputOutput>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiAgentCallOutput = "beta.BetaResponseInputItem.MultiAgentCallOutput";
    [
        optional("id").or_null(),
        constant("type", "multi_agent_call_output"),
        required("action"),
        optional("agent").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 2 action, 3 agent, 4 call_id, 5 output,
}

impl MultiAgentCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        action: impl Into<MultiAgentCallAction>,
        call_id: impl Into<String>,
        output: impl IntoItems<MultiAgentCallOutputOutput>,
    ) -> Self {
        Self {
            action: action.into(),
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

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }
}

/// Multi agent call output of `BetaResponseInputItem` with `annotations` and `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiAgentCallOutputOutput {
    /// Notes attached to the text or tool, such as citations.
    pub annotations: Option<Vec<MultiAgentCallOutputOutputAnnotation>>,
    /// The text, or how text is written. At most 10485760 characters.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiAgentCallOutputOutput = "beta.BetaResponseInputItem.MultiAgentCallOutputOutput";
    [
        constant("type", "output_text"),
        optional("annotations").or_null(),
        required("text"),
    ];
    1 annotations, 2 text,
}

impl MultiAgentCallOutputOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Notes attached to the text or tool, such as citations.
    #[must_use]
    pub fn annotations(
        mut self,
        annotations: impl IntoItems<MultiAgentCallOutputOutputAnnotation>,
    ) -> Self {
        put(
            &mut self.annotations,
            &mut self.leftovers,
            1,
            annotations.into_items(),
        );
        self
    }
}

/// Multi agent call output annotation of `BetaResponseInputItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MultiAgentCallOutputOutputAnnotation {
    /// `file_citation`: Cites a file that was searched.
    FileCitation(AnnotationFileCitation),
    /// `url_citation`: Cites a web page for a stretch of the text.
    UrlCitation(AnnotationURLCitation),
    /// `container_file_citation`: Points to a file that code has made in a container.
    ContainerFileCitation(AnnotationContainerFileCitation),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    MultiAgentCallOutputOutputAnnotation = "beta.BetaResponseInputItem.MultiAgentCallOutputOutputAnnotation";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("container_file_citation", Pick::One(2)),
                ("file_citation", Pick::One(0)),
                ("url_citation", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 FileCitation, 1 UrlCitation, 2 ContainerFileCitation,
}

from!(MultiAgentCallOutputOutputAnnotation {
    FileCitation(AnnotationFileCitation),
    UrlCitation(AnnotationURLCitation),
    ContainerFileCitation(AnnotationContainerFileCitation),
});

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
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    ShellCall = "beta.BetaResponseInputItem.ShellCall";
    [
        optional("id").or_null(),
        constant("type", "shell_call"),
        optional("status").or_null(),
        required("action"),
        optional("agent").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        optional("environment").or_null(),
    ];
    0 id, 2 status, 3 action, 4 agent, 5 call_id, 6 caller, 7 environment,
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

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 4, agent.into_maybe());
        self
    }

    /// What made the call: the model itself or a program it wrote.
    #[must_use]
    pub fn caller<By>(mut self, caller: impl IntoMaybe<Caller, By>) -> Self {
        put(
            &mut self.caller,
            &mut self.leftovers,
            6,
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
            7,
            environment.into_maybe(),
        );
        self
    }
}

/// What the commands of a shell call printed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShellCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    ShellCallOutput = "beta.BetaResponseInputItem.ShellCallOutput";
    [
        optional("id").or_null(),
        constant("type", "shell_call_output"),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("call_id"),
        optional("caller").or_null(),
        optional("max_output_length").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 agent, 4 call_id, 5 caller, 6 max_output_length, 7 output,
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

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
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

    /// Most characters of command output to keep.
    #[must_use]
    pub fn max_output_length<By>(mut self, max_output_length: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.max_output_length,
            &mut self.leftovers,
            6,
            max_output_length.into_maybe(),
        );
        self
    }
}
