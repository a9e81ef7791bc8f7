//! `AgentSessionInputParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::agent_browser_origin_access_param::Decision;
use crate::beta::agents::{
    AgentBrowserAuthenticationCancelParam, AgentBrowserAuthenticationSubmitParam,
    AgentBrowserOriginAccessParam, AgentFunctionCallOutput, AgentSessionInputMessageParam,
};
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe, RawJson, Why};

/// Anything you can send to a session: a message, result, approval or cancel.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentSessionInputParam {
    /// `agent.session.input.mcp_approval_request_result`: Session input param agent mcp approval
    /// request result of `AgentSessionInputParam` with `request_id` and `response`.
    SessionInputMcpApprovalRequestResult(
        SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    ),
    /// `agent.session.input.computer_use_approval_request_result`: Session input param agent
    /// computer use approval request result of `AgentSessionInputParam` with `request_id` and
    /// `response`.
    SessionInputComputerUseApprovalRequestResult(
        SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    ),
    /// `agent.session.input.message`: Session input param agent message of `AgentSessionInputParam`
    /// with `input`.
    SessionInputMessage(SessionInputParamAgentSessionInputMessage),
    /// `agent.session.input.cancel`: Session input param agent cancel of `AgentSessionInputParam`.
    SessionInputCancel(SessionInputParamAgentSessionInputCancel),
    /// `agent.session.input.tool_result`: Session input param agent tool result of
    /// `AgentSessionInputParam` with `call_id`, `error` and more.
    SessionInputToolResult(SessionInputParamAgentSessionInputToolResult),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AgentSessionInputParam = "beta.AgentSessionInputParam";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("agent.session.input.cancel", Pick::One(3)),
                ("agent.session.input.computer_use_approval_request_result", Pick::One(1)),
                ("agent.session.input.mcp_approval_request_result", Pick::One(0)),
                ("agent.session.input.message", Pick::One(2)),
                ("agent.session.input.tool_result", Pick::One(4)),
            ],
            Pick::None,
        ),
    };
    0 SessionInputMcpApprovalRequestResult, 1 SessionInputComputerUseApprovalRequestResult,
    2 SessionInputMessage, 3 SessionInputCancel, 4 SessionInputToolResult,
}

from!(AgentSessionInputParam {
    SessionInputMcpApprovalRequestResult(SessionInputParamAgentSessionInputMcpApprovalRequestResult),
    SessionInputComputerUseApprovalRequestResult(SessionInputParamAgentSessionInputComputerUseApprovalRequestResult),
    SessionInputMessage(SessionInputParamAgentSessionInputMessage),
    SessionInputCancel(SessionInputParamAgentSessionInputCancel),
    SessionInputToolResult(SessionInputParamAgentSessionInputToolResult),
});

/// Session input param agent cancel of `AgentSessionInputParam`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionInputParamAgentSessionInputCancel {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionInputParamAgentSessionInputCancel = "beta.AgentSessionInputParam.SessionInputParamAgentSessionInputCancel";
    [
        constant("type", "agent.session.input.cancel"),
    ];
}

impl SessionInputParamAgentSessionInputCancel {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Session input param agent computer use approval request result of `AgentSessionInputParam` with
/// `request_id` and `response`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionInputParamAgentSessionInputComputerUseApprovalRequestResult {
    /// ID of the request concerned.
    pub request_id: String,
    /// The response concerned.
    pub response: SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResult = "beta.AgentSessionInputParam.SessionInputParamAgentSessionInputComputerUseApprovalRequestResult";
    [
        constant("type", "agent.session.input.computer_use_approval_request_result"),
        required("request_id"),
        required("response"),
    ];
    1 request_id, 2 response,
}

impl SessionInputParamAgentSessionInputComputerUseApprovalRequestResult {
    /// What is required.
    #[must_use]
    pub fn new(
        request_id: impl Into<String>,
        response: impl Into<SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse>,
    ) -> Self {
        Self {
            request_id: request_id.into(),
            response: response.into(),
            ..Self::default()
        }
    }
}

/// Session input param agent computer use approval request result response of
/// `AgentSessionInputParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse {
    /// `submit`: Fills in a login that the agent's browser asks for.
    Submit(AgentBrowserAuthenticationSubmitParam),
    /// `cancel`: Declines a login that the agent's browser asks for.
    Cancel(AgentBrowserAuthenticationCancelParam),
    /// Answers whether the agent's browser may visit a site.
    AgentBrowserOriginAccess(AgentBrowserOriginAccessParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse = "beta.AgentSessionInputParam.SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse";
    {
        objects: Objects::Tag(
            "action",
            &[
                ("cancel", Pick::One(1)),
                ("submit", Pick::One(0)),
            ],
            Pick::One(2),
        ),
    };
    0 Submit, 1 Cancel, 2 AgentBrowserOriginAccess,
}

from!(SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse {
    Submit(AgentBrowserAuthenticationSubmitParam),
    Cancel(AgentBrowserAuthenticationCancelParam),
    AgentBrowserOriginAccess(AgentBrowserOriginAccessParam),
});

/// Session input param agent mcp approval request result of `AgentSessionInputParam` with
/// `request_id` and `response`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionInputParamAgentSessionInputMcpApprovalRequestResult {
    /// ID of the request concerned.
    pub request_id: String,
    /// The response concerned.
    pub response: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionInputParamAgentSessionInputMcpApprovalRequestResult = "beta.AgentSessionInputParam.SessionInputParamAgentSessionInputMcpApprovalRequestResult";
    [
        constant("type", "agent.session.input.mcp_approval_request_result"),
        required("request_id"),
        required("response"),
    ];
    1 request_id, 2 response,
}

impl SessionInputParamAgentSessionInputMcpApprovalRequestResult {
    /// What is required.
    #[must_use]
    pub fn new(
        request_id: impl Into<String>,
        response: impl Into<SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse>,
    ) -> Self {
        Self {
            request_id: request_id.into(),
            response: response.into(),
            ..Self::default()
        }
    }
}

/// Session input param agent mcp approval request result response of `AgentSessionInputParam` with
/// `decision`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse {
    /// Outcome: the finished decision, or the answer to an approval.
    pub decision: Decision,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse = "beta.AgentSessionInputParam.SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse";
    [
        constant("type", "mcp_tool_call"),
        required("decision"),
    ];
    1 decision,
}

impl SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse {
    /// What is required.
    #[must_use]
    pub fn new(decision: impl Into<Decision>) -> Self {
        Self {
            decision: decision.into(),
            ..Self::default()
        }
    }
}

/// Session input param agent message of `AgentSessionInputParam` with `input`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionInputParamAgentSessionInputMessage {
    /// What the model or tool is given.
    pub input: Vec<AgentSessionInputMessageParam>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionInputParamAgentSessionInputMessage = "beta.AgentSessionInputParam.SessionInputParamAgentSessionInputMessage";
    [
        constant("type", "agent.session.input.message"),
        required("input"),
    ];
    1 input,
}

impl SessionInputParamAgentSessionInputMessage {
    /// What is required.
    #[must_use]
    pub fn new(input: impl IntoItems<AgentSessionInputMessageParam>) -> Self {
        Self {
            input: input.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Session input param agent tool result of `AgentSessionInputParam` with `call_id`, `error` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionInputParamAgentSessionInputToolResult {
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What went wrong, if anything did.
    pub error: Maybe<String>,
    /// What came out of the work.
    pub output: Maybe<AgentFunctionCallOutput>,
    /// Whether it worked as wanted.
    pub success: bool,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionInputParamAgentSessionInputToolResult = "beta.AgentSessionInputParam.SessionInputParamAgentSessionInputToolResult";
    [
        constant("type", "agent.session.input.tool_result"),
        required("call_id"),
        optional("error").or_null(),
        optional("output").or_null(),
        required("success"),
        required("turn_id"),
    ];
    1 call_id, 2 error, 3 output, 4 success, 5 turn_id,
}

impl SessionInputParamAgentSessionInputToolResult {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(call_id: impl Into<String>, success: bool, turn_id: impl Into<String>) -> Self {
        Self {
            call_id: call_id.into(),
            success,
            turn_id: turn_id.into(),
            ..Self::default()
        }
    }

    /// What went wrong, if anything did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<String, By>) -> Self {
        self.error = error.into_maybe();
        self
    }

    /// What came out of the work.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<AgentFunctionCallOutput, By>) -> Self {
        self.output = output.into_maybe();
        self
    }
}
