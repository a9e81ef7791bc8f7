//! `AgentSessionItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::{
    AgentBrowserAuthenticationCancelParam, AgentCloseSubagentCallItem, AgentCommandExecutionItem,
    AgentContent, AgentCreateSubagentCallItem, AgentFunctionCallItem, AgentFunctionCallOutput,
    AgentFunctionCallStatus, AgentInterruptSubagentCallItem, AgentMcpCallItem, AgentReasoningItem,
    AgentResumeSubagentCallItem, AgentSendSubagentInputCallItem, AgentSessionMessage,
    AgentWaitForSubagentsCallItem, AgentWebSearchCallItem,
};
use crate::{Leftovers, RawJson, Why};

pub use crate::beta::agents::agent_output_item::BrowserAuthenticationRequestItemResource;
pub use crate::beta::agents::agent_output_item::BrowserAuthenticationRequestItemResourceRequest;
pub use crate::beta::agents::agent_output_item::ComputerUseCallItemResource;
pub use crate::beta::agents::agent_output_item::ComputerUseCallItemResourceOutput;

/// Any item of a session: messages, reasoning, calls, results and requests.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentSessionItem {
    /// `message`: A message in a session, from the user or the agent.
    Message(AgentSessionMessage),
    /// `reasoning`: A summary of what an agent thought.
    Reasoning(AgentReasoningItem),
    /// `function_call`: An agent's call of your function, with parsed JSON arguments.
    FunctionCall(AgentFunctionCallItem),
    /// `function_call_output`: Function call output item resource of `AgentSessionItem` with `id`,
    /// `status` and more.
    FunctionCallOutput(FunctionCallOutputItemResource),
    /// `agent_message`: Agent message item resource of `AgentSessionItem` with `id`, `content` and
    /// more.
    AgentMessage(AgentMessageItemResource),
    /// `mcp_call`: An agent's call of an MCP tool, with its output or error.
    McpCall(AgentMcpCallItem),
    /// `computer_use_call`: Computer use call item resource of `AgentOutputItem` with `id`,
    /// `status` and more.
    ComputerUseCall(ComputerUseCallItemResource),
    /// `computer_use_approval_request`: Browser authentication request item resource of
    /// `AgentOutputItem` with `id`, `request` and more.
    ComputerUseApprovalRequest(BrowserAuthenticationRequestItemResource),
    /// `computer_use_approval_request_result`: Computer use approval request result item resource
    /// of `AgentSessionItem` with `id`, `request_id` and more.
    ComputerUseApprovalRequestResult(ComputerUseApprovalRequestResultItemResource),
    /// `web_search_call`: A web search by an agent.
    WebSearchCall(AgentWebSearchCallItem),
    /// `command_execution`: A command that an agent ran, with its output, time and exit code.
    CommandExecution(AgentCommandExecutionItem),
    /// `create_subagent_call`: An agent's call that opens a subagent with first content.
    CreateSubagentCall(AgentCreateSubagentCallItem),
    /// `send_subagent_input_call`: An agent's call that sends content to a subagent.
    SendSubagentInputCall(AgentSendSubagentInputCallItem),
    /// `resume_subagent_call`: An agent's call that lets a subagent go on.
    ResumeSubagentCall(AgentResumeSubagentCallItem),
    /// `wait_for_subagents_call`: An agent's call that waits for one or more subagents.
    WaitForSubagentsCall(AgentWaitForSubagentsCallItem),
    /// `interrupt_subagent_call`: An agent's call that interrupts a subagent.
    InterruptSubagentCall(AgentInterruptSubagentCallItem),
    /// `close_subagent_call`: An agent's call that closes a subagent.
    CloseSubagentCall(AgentCloseSubagentCallItem),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AgentSessionItem = "beta.AgentSessionItem";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("agent_message", Pick::One(4)),
                ("close_subagent_call", Pick::One(16)),
                ("command_execution", Pick::One(10)),
                ("computer_use_approval_request", Pick::One(7)),
                ("computer_use_approval_request_result", Pick::One(8)),
                ("computer_use_call", Pick::One(6)),
                ("create_subagent_call", Pick::One(11)),
                ("function_call", Pick::One(2)),
                ("function_call_output", Pick::One(3)),
                ("interrupt_subagent_call", Pick::One(15)),
                ("mcp_call", Pick::One(5)),
                ("message", Pick::One(0)),
                ("reasoning", Pick::One(1)),
                ("resume_subagent_call", Pick::One(13)),
                ("send_subagent_input_call", Pick::One(12)),
                ("wait_for_subagents_call", Pick::One(14)),
                ("web_search_call", Pick::One(9)),
            ],
            Pick::None,
        ),
    };
    0 Message, 1 Reasoning, 2 FunctionCall, 3 FunctionCallOutput, 4 AgentMessage, 5 McpCall,
    6 ComputerUseCall, 7 ComputerUseApprovalRequest, 8 ComputerUseApprovalRequestResult,
    9 WebSearchCall, 10 CommandExecution, 11 CreateSubagentCall, 12 SendSubagentInputCall,
    13 ResumeSubagentCall, 14 WaitForSubagentsCall, 15 InterruptSubagentCall, 16 CloseSubagentCall,
}

/// Agent message item resource of `AgentSessionItem` with `id`, `content` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMessageItemResource {
    /// ID that names this object.
    pub id: String,
    /// Text or parts that make up the content.
    pub content: Vec<AgentContent>,
    /// ID of the agent that is addressed.
    pub recipient_agent_id: String,
    /// ID of the agent that sent it.
    pub sender_agent_id: String,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMessageItemResource = "beta.AgentSessionItem.AgentMessageItemResource";
    [
        required("id"),
        constant("type", "agent_message"),
        required("content"),
        required("recipient_agent_id"),
        required("sender_agent_id"),
        required("turn_id"),
    ];
    0 id, 2 content, 3 recipient_agent_id, 4 sender_agent_id, 5 turn_id,
}

/// Computer use approval request result item resource of `AgentSessionItem` with `id`, `request_id`
/// and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerUseApprovalRequestResultItemResource {
    /// ID that names this object.
    pub id: String,
    /// ID of the request concerned.
    pub request_id: String,
    /// The response concerned.
    pub response: ComputerUseApprovalRequestResultItemResourceResponse,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComputerUseApprovalRequestResultItemResource = "beta.AgentSessionItem.ComputerUseApprovalRequestResultItemResource";
    [
        required("id"),
        constant("type", "computer_use_approval_request_result"),
        required("request_id"),
        required("response"),
        required("turn_id"),
    ];
    0 id, 2 request_id, 3 response, 4 turn_id,
}

/// Computer use approval request result item resource response of `AgentSessionItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ComputerUseApprovalRequestResultItemResourceResponse {
    /// `submit`: Computer use approval request result item resource response kind browser
    /// authentication submit of `AgentSessionItem` with `selected_option`.
    Submit(ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource),
    /// `cancel`: Declines a login that the agent's browser asks for.
    Cancel(AgentBrowserAuthenticationCancelParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ComputerUseApprovalRequestResultItemResourceResponse = "beta.AgentSessionItem.ComputerUseApprovalRequestResultItemResourceResponse";
    {
        objects: Objects::Tag(
            "action",
            &[
                ("cancel", Pick::One(1)),
                ("submit", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Submit, 1 Cancel,
}

/// Computer use approval request result item resource response kind browser authentication submit
/// of `AgentSessionItem` with `selected_option`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
{
    /// ID of the chosen way of signing in.
    pub selected_option: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource = "beta.AgentSessionItem.ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource";
    [
        constant("type", "browser_authentication"),
        constant("action", "submit"),
        optional("selected_option").or_null(),
    ];
    2 selected_option,
}

/// Function call output item resource of `AgentSessionItem` with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionCallOutputItemResource {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What went wrong, if anything did.
    pub error: Option<String>,
    /// What came out of the work.
    pub output: Option<AgentFunctionCallOutput>,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionCallOutputItemResource = "beta.AgentSessionItem.FunctionCallOutputItemResource";
    [
        required("id"),
        constant("type", "function_call_output"),
        required("status"),
        required("call_id"),
        optional("error").or_null(),
        optional("output").or_null(),
        required("turn_id"),
    ];
    0 id, 2 status, 3 call_id, 4 error, 5 output, 6 turn_id,
}
