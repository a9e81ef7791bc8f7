//! `AgentSession` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::agent::{Compaction, Experimental, ServiceTier};
use crate::beta::agents::agent_output_item::BrowserAuthenticationRequestItemResourceRequest;
use crate::beta::agents::{
    AgentReasoning, AgentText, AgentTool, Environment, MultiAgentConfig, TokenUsage,
};
use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl;
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::agents::agent::Compaction as AgentCompaction;
pub use crate::beta::agents::agent::Experimental as AgentExperimental;
pub use crate::beta::agents::agent::ServiceTier as AgentServiceTier;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl as PromptCacheOptionsTtl;

/// A session with an agent: status, environment, usage and open actions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSession {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The agent concerned: its settings, or who took part.
    pub agent: Agent,
    /// Place where commands or the agent run.
    pub environment: Environment,
    /// What went wrong, if anything did.
    pub error: Option<String>,
    /// When it was last used, in Unix seconds.
    pub last_active_at: i64,
    /// The caller's own keys and values, kept with the object.
    pub metadata: BTreeMap<String, String>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// What the application must do before the session goes on.
    pub required_actions: Vec<RequiredAction>,
    /// Who checks the agent's risky steps.
    pub review: Option<Review>,
    /// Budget of the session.
    pub spend_control: Option<SpendControl>,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<TokenUsage>,
    /// Vaults whose credentials may be used.
    pub vault_ids: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSession = "beta.AgentSession";
    [
        required("id"),
        constant("object", "agent.session"),
        required("created_at"),
        required("status"),
        required("agent"),
        required("environment"),
        optional("error").or_null(),
        required("last_active_at"),
        required("metadata"),
        optional("prompt_cache_options").or_null(),
        required("required_actions"),
        optional("review").or_null(),
        optional("spend_control").or_null(),
        optional("usage").or_null(),
        required("vault_ids"),
    ];
    0 id, 2 created_at, 3 status, 4 agent, 5 environment, 6 error, 7 last_active_at, 8 metadata,
    9 prompt_cache_options, 10 required_actions, 11 review, 12 spend_control, 13 usage,
    14 vault_ids,
}

impl AgentSession {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Agent of `AgentSession` with `id`, `compaction` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agent {
    /// ID that names this object.
    pub id: String,
    /// How older context is shortened when it grows long.
    pub compaction: Option<Compaction>,
    /// Trial features that may still change.
    pub experimental: Option<Experimental>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<String>,
    /// Model that does or did the work.
    pub model: String,
    /// Whether and how the agent may start helper agents.
    pub multi_agent: MultiAgentConfig,
    /// Name given to this object.
    pub name: Option<String>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: AgentReasoning,
    /// Level of service that handles the request.
    pub service_tier: ServiceTier,
    /// The text, or how text is written.
    pub text: AgentText,
    /// Tools the model may use.
    pub tools: Vec<AgentTool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Agent = "beta.AgentSession.Agent";
    [
        required("id"),
        optional("compaction").or_null(),
        optional("experimental").or_null(),
        optional("instructions").or_null(),
        required("model"),
        required("multi_agent"),
        optional("name").or_null(),
        required("reasoning"),
        required("service_tier"),
        required("text"),
        required("tools"),
    ];
    0 id, 1 compaction, 2 experimental, 3 instructions, 4 model, 5 multi_agent, 6 name,
    7 reasoning, 8 service_tier, 9 text, 10 tools,
}

/// Prompt cache options of `AgentSession` with `ttl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheOptions {
    /// How long the cached prefix lives.
    pub ttl: PromptCacheBreakpointTtl,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptCacheOptions = "beta.AgentSession.PromptCacheOptions";
    [
        required("ttl"),
    ];
    0 ttl,
}

/// Required action of `AgentSession`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequiredAction {
    /// `mcp_approval_request`: Required action session resource mcp approval request of
    /// `AgentSession` with `request`, `request_id` and `turn_id`.
    McpApprovalRequest(RequiredActionSessionRequiredActionResourceMcpApprovalRequest),
    /// `computer_use_approval_request`: Required action session resource computer use approval
    /// request of `AgentSession` with `request`, `request_id` and `turn_id`.
    ComputerUseApprovalRequest(
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
    ),
    /// `function_call`: Required action session resource function call of `AgentSession` with
    /// `arguments`, `call_id` and more.
    FunctionCall(RequiredActionSessionRequiredActionResourceFunctionCall),
    /// `environment_connection`: Required action session resource environment connection of
    /// `AgentSession` with `environment_id`.
    EnvironmentConnection(RequiredActionSessionRequiredActionResourceEnvironmentConnection),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RequiredAction = "beta.AgentSession.RequiredAction";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("computer_use_approval_request", Pick::One(1)),
                ("environment_connection", Pick::One(3)),
                ("function_call", Pick::One(2)),
                ("mcp_approval_request", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 McpApprovalRequest, 1 ComputerUseApprovalRequest, 2 FunctionCall, 3 EnvironmentConnection,
}

/// Required action session resource computer use approval request of `AgentSession` with `request`,
/// `request_id` and `turn_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest {
    /// What the application is asked for.
    pub request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest,
    /// ID of the request concerned.
    pub request_id: String,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest = "beta.AgentSession.RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest";
    [
        constant("type", "computer_use_approval_request"),
        required("request"),
        required("request_id"),
        required("turn_id"),
    ];
    1 request, 2 request_id, 3 turn_id,
}

/// Required action session resource computer use approval request of `AgentSession`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest {
    /// `browser_authentication`: Browser authentication request item resource of `AgentOutputItem`
    /// with `credential_origin`, `fields` and more.
    BrowserAuthentication(BrowserAuthenticationRequestItemResourceRequest),
    /// `browser_origin_access`: Required action session resource computer use approval request kind
    /// browser origin access of `AgentSession` with `origin` and `reason`.
    BrowserOriginAccess(RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest = "beta.AgentSession.RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("browser_authentication", Pick::One(0)),
                ("browser_origin_access", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 BrowserAuthentication, 1 BrowserOriginAccess,
}

/// Required action session resource computer use approval request kind browser origin access of
/// `AgentSession` with `origin` and `reason`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess
{
    /// Site that the browser wants to open.
    pub origin: String,
    /// Why it happened or was decided.
    pub reason: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess = "beta.AgentSession.RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess";
    [
        constant("type", "browser_origin_access"),
        required("origin"),
        optional("reason").or_null(),
    ];
    1 origin, 2 reason,
}

/// Required action session resource environment connection of `AgentSession` with `environment_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredActionSessionRequiredActionResourceEnvironmentConnection {
    /// ID of the environment.
    pub environment_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RequiredActionSessionRequiredActionResourceEnvironmentConnection = "beta.AgentSession.RequiredActionSessionRequiredActionResourceEnvironmentConnection";
    [
        constant("type", "environment_connection"),
        required("environment_id"),
    ];
    1 environment_id,
}

/// Required action session resource function call of `AgentSession` with `arguments`, `call_id` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredActionSessionRequiredActionResourceFunctionCall {
    /// Arguments of the call, as the model wrote them.
    pub arguments: RawJson,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Name given to this object.
    pub name: String,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RequiredActionSessionRequiredActionResourceFunctionCall = "beta.AgentSession.RequiredActionSessionRequiredActionResourceFunctionCall";
    [
        constant("type", "function_call"),
        required("arguments"),
        required("call_id"),
        required("name"),
        required("turn_id"),
    ];
    1 arguments, 2 call_id, 3 name, 4 turn_id,
}

/// Required action session resource mcp approval request of `AgentSession` with `request`,
/// `request_id` and `turn_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredActionSessionRequiredActionResourceMcpApprovalRequest {
    /// What the application is asked for.
    pub request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest,
    /// ID of the request concerned.
    pub request_id: String,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RequiredActionSessionRequiredActionResourceMcpApprovalRequest = "beta.AgentSession.RequiredActionSessionRequiredActionResourceMcpApprovalRequest";
    [
        constant("type", "mcp_approval_request"),
        required("request"),
        required("request_id"),
        required("turn_id"),
    ];
    1 request, 2 request_id, 3 turn_id,
}

/// Required action session resource mcp approval request of `AgentSession` with `arguments`,
/// `message` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest {
    /// Arguments of the call, as the model wrote them.
    pub arguments: RawJson,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Name given to this object.
    pub name: Option<String>,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest = "beta.AgentSession.RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest";
    [
        constant("type", "mcp_tool_call"),
        required("arguments"),
        required("message"),
        optional("name").or_null(),
        required("server_label"),
    ];
    1 arguments, 2 message, 3 name, 4 server_label,
}

/// Review of `AgentSession`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Review {
    /// `none`
    None,
    /// `auto_review`
    AutoReview,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Review;
    "none" None,
    "auto_review" AutoReview,
}

/// Spend control of `AgentSession` with `consumed` and `limit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpendControl {
    /// How much of the budget is used up.
    pub consumed: Option<i64>,
    /// Most objects to return, or the size of a limit.
    pub limit: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SpendControl = "beta.AgentSession.SpendControl";
    [
        optional("consumed").or_null(),
        optional("limit").or_null(),
    ];
    0 consumed, 1 limit,
}

/// Status of `AgentSession`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `idle`
    Idle,
    /// `in_progress`
    InProgress,
    /// `requires_action`
    RequiresAction,
    /// `failed`
    Failed,
    /// `budget_reached`
    BudgetReached,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "idle" Idle,
    "in_progress" InProgress,
    "requires_action" RequiresAction,
    "failed" Failed,
    "budget_reached" BudgetReached,
}
