//! `AgentOutputItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::{
    AgentCloseSubagentCallItem, AgentCommandExecutionItem, AgentCreateSubagentCallItem,
    AgentFunctionCallItem, AgentFunctionCallStatus, AgentInterruptSubagentCallItem,
    AgentMcpCallItem, AgentReasoningItem, AgentResumeSubagentCallItem,
    AgentSendSubagentInputCallItem, AgentSessionAssistantMessage, AgentWaitForSubagentsCallItem,
    AgentWebSearchCallItem,
};
use crate::{Leftovers, RawJson, Why};

/// Any item that an agent puts out during a turn.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentOutputItem {
    /// `message`: A message that an agent wrote, with its status and phase.
    Message(AgentSessionAssistantMessage),
    /// `reasoning`: A summary of what an agent thought.
    Reasoning(AgentReasoningItem),
    /// `function_call`: An agent's call of your function, with parsed JSON arguments.
    FunctionCall(AgentFunctionCallItem),
    /// `mcp_call`: An agent's call of an MCP tool, with its output or error.
    McpCall(AgentMcpCallItem),
    /// `computer_use_call`: Computer use call item resource of `AgentOutputItem` with `id`,
    /// `status` and more.
    ComputerUseCall(ComputerUseCallItemResource),
    /// `computer_use_approval_request`: Browser authentication request item resource of
    /// `AgentOutputItem` with `id`, `request` and more.
    ComputerUseApprovalRequest(BrowserAuthenticationRequestItemResource),
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
    AgentOutputItem = "beta.AgentOutputItem";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("close_subagent_call", Pick::One(13)),
                ("command_execution", Pick::One(7)),
                ("computer_use_approval_request", Pick::One(5)),
                ("computer_use_call", Pick::One(4)),
                ("create_subagent_call", Pick::One(8)),
                ("function_call", Pick::One(2)),
                ("interrupt_subagent_call", Pick::One(12)),
                ("mcp_call", Pick::One(3)),
                ("message", Pick::One(0)),
                ("reasoning", Pick::One(1)),
                ("resume_subagent_call", Pick::One(10)),
                ("send_subagent_input_call", Pick::One(9)),
                ("wait_for_subagents_call", Pick::One(11)),
                ("web_search_call", Pick::One(6)),
            ],
            Pick::None,
        ),
    };
    0 Message, 1 Reasoning, 2 FunctionCall, 3 McpCall, 4 ComputerUseCall,
    5 ComputerUseApprovalRequest, 6 WebSearchCall, 7 CommandExecution, 8 CreateSubagentCall,
    9 SendSubagentInputCall, 10 ResumeSubagentCall, 11 WaitForSubagentsCall,
    12 InterruptSubagentCall, 13 CloseSubagentCall,
}

/// Browser authentication request item resource of `AgentOutputItem` with `id`, `request` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserAuthenticationRequestItemResource {
    /// ID that names this object.
    pub id: String,
    /// What the application is asked for.
    pub request: BrowserAuthenticationRequestItemResourceRequest,
    /// ID of the request concerned.
    pub request_id: String,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BrowserAuthenticationRequestItemResource = "beta.AgentOutputItem.BrowserAuthenticationRequestItemResource";
    [
        required("id"),
        constant("type", "computer_use_approval_request"),
        required("request"),
        required("request_id"),
        required("turn_id"),
    ];
    0 id, 2 request, 3 request_id, 4 turn_id,
}

/// Browser authentication request item resource of `AgentOutputItem` with `credential_origin`,
/// `fields` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserAuthenticationRequestItemResourceRequest {
    /// Site that the sign-in data is meant for.
    pub credential_origin: Option<String>,
    /// Form fields to fill in.
    pub fields: Vec<BrowserAuthenticationRequestItemResourceRequestField>,
    /// Ways of signing in to choose from.
    pub options: Vec<BrowserAuthenticationRequestItemResourceRequestOption>,
    /// Why it happened or was decided.
    pub reason: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BrowserAuthenticationRequestItemResourceRequest = "beta.AgentOutputItem.BrowserAuthenticationRequestItemResourceRequest";
    [
        constant("type", "browser_authentication"),
        optional("credential_origin").or_null(),
        required("fields"),
        required("options"),
        optional("reason").or_null(),
    ];
    1 credential_origin, 2 fields, 3 options, 4 reason,
}

/// Browser authentication request item resource field of `AgentOutputItem` with `id`, `type` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserAuthenticationRequestItemResourceRequestField {
    /// ID that names this object.
    pub id: String,
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Name shown for this entry.
    pub label: String,
    /// Whether it must be there or be filled in.
    pub required: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BrowserAuthenticationRequestItemResourceRequestField = "beta.AgentOutputItem.BrowserAuthenticationRequestItemResourceRequestField";
    [
        required("id"),
        required("type"),
        required("label"),
        required("required"),
    ];
    0 id, 1 type_, 2 label, 3 required,
}

/// Browser authentication request item resource option of `AgentOutputItem` with `id`, `field_ids`
/// and `label`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrowserAuthenticationRequestItemResourceRequestOption {
    /// ID that names this object.
    pub id: String,
    /// Form fields that this option needs.
    pub field_ids: Vec<String>,
    /// Name shown for this entry.
    pub label: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BrowserAuthenticationRequestItemResourceRequestOption = "beta.AgentOutputItem.BrowserAuthenticationRequestItemResourceRequestOption";
    [
        required("id"),
        required("field_ids"),
        required("label"),
    ];
    0 id, 1 field_ids, 2 label,
}

/// Computer use call item resource of `AgentOutputItem` with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerUseCallItemResource {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: AgentFunctionCallStatus,
    /// What came out of the work.
    pub output: Option<ComputerUseCallItemResourceOutput>,
    /// Title as shown to readers.
    pub title: Option<String>,
    /// ID of the turn concerned.
    pub turn_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComputerUseCallItemResource = "beta.AgentOutputItem.ComputerUseCallItemResource";
    [
        required("id"),
        constant("type", "computer_use_call"),
        required("status"),
        optional("output").or_null(),
        optional("title").or_null(),
        required("turn_id"),
    ];
    0 id, 2 status, 3 output, 4 title, 5 turn_id,
}

/// Computer use call item resource output of `AgentOutputItem` with `image_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerUseCallItemResourceOutput {
    /// Address of the image, or the image as a data URL.
    pub image_url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComputerUseCallItemResourceOutput = "beta.AgentOutputItem.ComputerUseCallItemResourceOutput";
    [
        constant("type", "computer_screenshot"),
        required("image_url"),
    ];
    1 image_url,
}
