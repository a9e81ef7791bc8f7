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
    /// How far it has got, or how it ended.
    pub status: Option<McpCallStatus>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID of the approval request that this belongs to.
    pub approval_request_id: Option<String>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// Why the remote call failed, if it did.
    pub error: Option<McpToolCallError>,
    /// Name given to this object.
    pub name: String,
    /// What the remote tool returned.
    pub output: Option<String>,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpCall = "beta.BetaResponseItem.McpCall";
    [
        required("id"),
        constant("type", "mcp_call"),
        optional("status").or_null(),
        optional("agent").or_null(),
        optional("approval_request_id").or_null(),
        required("arguments"),
        optional("error").or_null(),
        required("name"),
        optional("output").or_null(),
        required("server_label"),
    ];
    0 id, 2 status, 3 agent, 4 approval_request_id, 5 arguments, 6 error, 7 name, 8 output,
    9 server_label,
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

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<McpCallStatus, By>) -> Self {
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

    /// ID of the approval request that this belongs to.
    #[must_use]
    pub fn approval_request_id<By>(
        mut self,
        approval_request_id: impl IntoMaybe<String, By>,
    ) -> Self {
        put(
            &mut self.approval_request_id,
            &mut self.leftovers,
            4,
            approval_request_id.into_maybe(),
        );
        self
    }

    /// Why the remote call failed, if it did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<McpToolCallError, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 6, error.into_maybe());
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
}

/// The tools of an MCP server, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpListTools {
    /// ID that names this object.
    pub id: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// What went wrong, if anything did.
    pub error: Option<String>,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Tools the remote server offers.
    pub tools: Vec<McpListToolsTool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpListTools = "beta.BetaResponseItem.McpListTools";
    [
        required("id"),
        constant("type", "mcp_list_tools"),
        optional("agent").or_null(),
        optional("error").or_null(),
        required("server_label"),
        required("tools"),
    ];
    0 id, 2 agent, 3 error, 4 server_label, 5 tools,
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
        put(&mut self.agent, &mut self.leftovers, 2, agent.into_maybe());
        self
    }

    /// What went wrong, if anything did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 3, error.into_maybe());
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
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiAgentCall = "beta.BetaResponseItem.MultiAgentCall";
    [
        required("id"),
        constant("type", "multi_agent_call"),
        required("action"),
        optional("agent").or_null(),
        required("arguments"),
        required("call_id"),
    ];
    0 id, 2 action, 3 agent, 4 arguments, 5 call_id,
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
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What came out of the work.
    pub output: Vec<ResponseOutputText>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiAgentCallOutput = "beta.BetaResponseItem.MultiAgentCallOutput";
    [
        required("id"),
        constant("type", "multi_agent_call_output"),
        required("action"),
        optional("agent").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 2 action, 3 agent, 4 call_id, 5 output,
}

/// A program by the model that calls tools, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Program {
    /// ID that names this object.
    pub id: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// Program the model wrote to call tools. At most 10485760 characters.
    pub code: String,
    /// Mark by which the service recognises the program again. At most 10485760 characters.
    pub fingerprint: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Program = "beta.BetaResponseItem.Program";
    [
        required("id"),
        constant("type", "program"),
        optional("agent").or_null(),
        required("call_id"),
        required("code"),
        required("fingerprint"),
    ];
    0 id, 2 agent, 3 call_id, 4 code, 5 fingerprint,
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
        put(&mut self.agent, &mut self.leftovers, 2, agent.into_maybe());
        self
    }
}

/// The result of a tool-calling program, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramOutput {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: ProgramOutputStatus,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What the program returned. At most 10485760 characters.
    pub result: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProgramOutput = "beta.BetaResponseItem.ProgramOutput";
    [
        required("id"),
        constant("type", "program_output"),
        required("status"),
        optional("agent").or_null(),
        required("call_id"),
        required("result"),
    ];
    0 id, 2 status, 3 agent, 4 call_id, 5 result,
}

impl ProgramOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<ProgramOutputStatus>,
        call_id: impl Into<String>,
        result: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            call_id: call_id.into(),
            result: result.into(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 3, agent.into_maybe());
        self
    }
}
