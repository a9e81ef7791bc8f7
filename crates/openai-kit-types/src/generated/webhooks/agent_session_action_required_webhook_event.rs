//! `AgentSessionActionRequiredWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Delivered when an agent session waits for an action of yours.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionActionRequiredWebhookEvent {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Payload: the listed objects or the raw content.
    pub data: Data,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionActionRequiredWebhookEvent = "webhooks.AgentSessionActionRequiredWebhookEvent";
    [
        required("id"),
        constant("object", "event"),
        constant("type", "agent.session.action_required"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}

/// Data of `AgentSessionActionRequiredWebhookEvent` with `id` and `required_action`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// ID that names this object.
    pub id: String,
    /// What the application must do to go on.
    pub required_action: DataRequiredAction,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Data = "webhooks.AgentSessionActionRequiredWebhookEvent.Data";
    [
        required("id"),
        required("required_action"),
    ];
    0 id, 1 required_action,
}

/// Data required action of `AgentSessionActionRequiredWebhookEvent` with `type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataRequiredAction {
    /// Kind of thing, telling variants apart.
    pub type_: DataRequiredActionType,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataRequiredAction = "webhooks.AgentSessionActionRequiredWebhookEvent.DataRequiredAction";
    [
        required("type"),
    ];
    0 type_,
}

/// Data required action type of `AgentSessionActionRequiredWebhookEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataRequiredActionType {
    /// `computer_use_approval_request`
    ComputerUseApprovalRequest,
    /// `mcp_approval_request`
    McpApprovalRequest,
    /// `function_call`
    FunctionCall,
    /// `environment_connection`
    EnvironmentConnection,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    DataRequiredActionType;
    "computer_use_approval_request" ComputerUseApprovalRequest,
    "mcp_approval_request" McpApprovalRequest,
    "function_call" FunctionCall,
    "environment_connection" EnvironmentConnection,
}
