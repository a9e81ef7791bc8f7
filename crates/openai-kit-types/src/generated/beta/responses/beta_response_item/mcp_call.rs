//! `BetaResponseItem` and what it holds. From `McpCall` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::convert::put;
use crate::responses::response_item::{McpCallStatus, McpListToolsTool, ProgramOutputStatus};
use crate::responses::{McpToolCallError, ResponseOutputText};
use crate::{IntoItems, IntoMaybe, Leftovers};

/// An MCP call with its outcome, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpCall {
    /// ID that names this object.
    pub id: String,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// Name given to this object.
    pub name: String,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID of the approval request that this belongs to.
    pub approval_request_id: Option<String>,
    /// Why the remote call failed, if it did.
    pub error: Option<McpToolCallError>,
    /// What the remote tool returned.
    pub output: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<McpCallStatus>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpCall = "beta.BetaResponseItem.McpCall";
    [
        required("id"),
        required("arguments"),
        required("name"),
        required("server_label"),
        constant("type", "mcp_call"),
        optional("agent").or_null(),
        optional("approval_request_id").or_null(),
        optional("error").or_null(),
        optional("output").or_null(),
        optional("status").or_null(),
    ];
    0 id, 1 arguments, 2 name, 3 server_label, 5 agent, 6 approval_request_id, 7 error, 8 output,
    9 status,
}

impl McpCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        arguments: impl Into<String>,
        name: impl Into<String>,
        server_label: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            arguments: arguments.into(),
            name: name.into(),
            server_label: server_label.into(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 5, agent.into_maybe());
        self
    }

    /// ID of the approval request that this belongs to.
    #[must_use]
    pub fn approval_request_id<By>(
        mut self,
        approval_request_id: impl IntoMaybe<String, By>,
    ) -> Self {
        put(
            &mut self.approval_request_id,
            &mut self.leftovers,
            6,
            approval_request_id.into_maybe(),
        );
        self
    }

    /// Why the remote call failed, if it did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<McpToolCallError, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 7, error.into_maybe());
        self
    }

    /// What the remote tool returned.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            8,
            output.into_maybe(),
        );
        self
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<McpCallStatus, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            9,
            status.into_maybe(),
        );
        self
    }
}

/// The tools of an MCP server, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpListTools {
    /// ID that names this object.
    pub id: String,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Tools the remote server offers.
    pub tools: Vec<McpListToolsTool>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// What went wrong, if anything did.
    pub error: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpListTools = "beta.BetaResponseItem.McpListTools";
    [
        required("id"),
        required("server_label"),
        required("tools"),
        constant("type", "mcp_list_tools"),
        optional("agent").or_null(),
        optional("error").or_null(),
    ];
    0 id, 1 server_label, 2 tools, 4 agent, 5 error,
}

impl McpListTools {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        server_label: impl Into<String>,
        tools: impl IntoItems<McpListToolsTool>,
    ) -> Self {
        Self {
            id: id.into(),
            server_label: server_label.into(),
            tools: tools.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 4, agent.into_maybe());
        self
    }

    /// What went wrong, if anything did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 5, error.into_maybe());
        self
    }
}

/// Multi agent call of `BetaResponseItem` with `id`, `action` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiAgentCall {
    /// ID that names this object.
    pub id: String,
    /// What is done, or is to be done, in this step.
    pub action: MultiAgentCallAction,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiAgentCall = "beta.BetaResponseItem.MultiAgentCall";
    [
        required("id"),
        required("action"),
        required("arguments"),
        required("call_id"),
        constant("type", "multi_agent_call"),
        optional("agent").or_null(),
    ];
    0 id, 1 action, 2 arguments, 3 call_id, 5 agent,
}

/// Multi agent call action of `BetaResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MultiAgentCallAction {
    /// `spawn_agent`
    SpawnAgent,
    /// `interrupt_agent`
    InterruptAgent,
    /// `list_agents`
    ListAgents,
    /// `send_message`
    SendMessage,
    /// `followup_task`
    FollowupTask,
    /// `wait_agent`
    WaitAgent,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    MultiAgentCallAction;
    "spawn_agent" SpawnAgent,
    "interrupt_agent" InterruptAgent,
    "list_agents" ListAgents,
    "send_message" SendMessage,
    "followup_task" FollowupTask,
    "wait_agent" WaitAgent,
}

/// Multi agent call output of `BetaResponseItem` with `id`, `action` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiAgentCallOutput {
    /// ID that names this object.
    pub id: String,
    /// What is done, or is to be done, in this step.
    pub action: MultiAgentCallAction,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What came out of the work.
    pub output: Vec<ResponseOutputText>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiAgentCallOutput = "beta.BetaResponseItem.MultiAgentCallOutput";
    [
        required("id"),
        required("action"),
        required("call_id"),
        required("output"),
        constant("type", "multi_agent_call_output"),
        optional("agent").or_null(),
    ];
    0 id, 1 action, 2 call_id, 3 output, 5 agent,
}

/// A program by the model that calls tools, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Program {
    /// ID that names this object.
    pub id: String,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// Program the model wrote to call tools. At most 10485760 characters.
    pub code: String,
    /// Mark by which the service recognises the program again. At most 10485760 characters.
    pub fingerprint: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Program = "beta.BetaResponseItem.Program";
    [
        required("id"),
        required("call_id"),
        required("code"),
        required("fingerprint"),
        constant("type", "program"),
        optional("agent").or_null(),
    ];
    0 id, 1 call_id, 2 code, 3 fingerprint, 5 agent,
}

impl Program {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        call_id: impl Into<String>,
        code: impl Into<String>,
        fingerprint: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            call_id: call_id.into(),
            code: code.into(),
            fingerprint: fingerprint.into(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 5, agent.into_maybe());
        self
    }
}

/// The result of a tool-calling program, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramOutput {
    /// ID that names this object.
    pub id: String,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What the program returned. At most 10485760 characters.
    pub result: String,
    /// How far it has got, or how it ended.
    pub status: ProgramOutputStatus,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProgramOutput = "beta.BetaResponseItem.ProgramOutput";
    [
        required("id"),
        required("call_id"),
        required("result"),
        required("status"),
        constant("type", "program_output"),
        optional("agent").or_null(),
    ];
    0 id, 1 call_id, 2 result, 3 status, 5 agent,
}

impl ProgramOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        call_id: impl Into<String>,
        result: impl Into<String>,
        status: impl Into<ProgramOutputStatus>,
    ) -> Self {
        Self {
            id: id.into(),
            call_id: call_id.into(),
            result: result.into(),
            status: status.into(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 5, agent.into_maybe());
        self
    }
}
