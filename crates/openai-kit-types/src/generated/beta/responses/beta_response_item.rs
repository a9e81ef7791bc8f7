//! `BetaResponseItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::beta::responses::{
    BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallOutput,
    BetaResponseCodeInterpreterToolCall, BetaResponseCompactionItem, BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem, BetaResponseConfigurationUpdateItem,
    BetaResponseCustomToolCallItem, BetaResponseCustomToolCallOutputItem,
    BetaResponseFileSearchToolCall, BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput, BetaResponseFunctionToolCallItem,
    BetaResponseFunctionToolCallOutputItem, BetaResponseFunctionWebSearch,
    BetaResponseInputMessageItem, BetaResponseOutputMessage, BetaResponseReasoningItem,
    BetaResponseToolSearchCall, BetaResponseToolSearchOutputItem,
};
use crate::convert::put;
use crate::responses::{McpToolCallError, ResponseOutputText, Tool};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

mod agent_message;
pub use self::agent_message::{
    AgentMessage, AgentMessageContent, AgentMessageContentComputerScreenshot,
    AgentMessageContentEncryptedContent, AgentMessageContentText,
};
mod image_generation_call;
pub use self::image_generation_call::ImageGenerationCall;
mod local_shell_call;
pub use self::local_shell_call::{LocalShellCall, LocalShellCallOutput};
pub use crate::beta::responses::beta_response_error_event::Agent as AdditionalToolsAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as AgentMessageAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ImageGenerationCallAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as LocalShellCallAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as LocalShellCallOutputAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as McpApprovalRequestAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as McpApprovalResponseAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as McpCallAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as McpListToolsAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as MultiAgentCallAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as MultiAgentCallOutputAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ProgramAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ProgramOutputAgent;
pub use crate::beta::responses::beta_response_item::MultiAgentCallAction as MultiAgentCallOutputAction;
pub use crate::responses::response_item::AdditionalToolsRole;
pub use crate::responses::response_item::ImageGenerationCallError;
pub use crate::responses::response_item::ImageGenerationCallErrorModerationDetails;
pub use crate::responses::response_item::ImageGenerationCallSize;
pub use crate::responses::response_item::ImageGenerationCallStatus;
pub use crate::responses::response_item::ImageGenerationCallSvgUsage;
pub use crate::responses::response_item::LocalShellCallAction;
pub use crate::responses::response_item::McpCallStatus;
pub use crate::responses::response_item::McpListToolsTool;
pub use crate::responses::response_item::ProgramOutputStatus;
pub use crate::responses::response_output_message::Status as LocalShellCallOutputStatus;
pub use crate::responses::response_output_message::Status as LocalShellCallStatus;
pub use crate::responses::response_reasoning_item::Content as AgentMessageContentReasoningText;
pub use crate::responses::response_reasoning_summary_part_done_event::Part as AgentMessageContentSummaryText;
pub use crate::responses::tool::ImageGenerationAction as ImageGenerationCallAction;
pub use crate::responses::tool::ImageGenerationBackground as ImageGenerationCallBackground;
pub use crate::responses::tool::ImageGenerationOutputFormat as ImageGenerationCallOutputFormat;
pub use crate::responses::tool::ImageGenerationQuality as ImageGenerationCallQuality;

/// Any stored item of a response, from input or output.
#[derive(Clone)]
#[non_exhaustive]
pub enum BetaResponseItem {
    /// `message`: An input message as stored, with its ID.
    BetaResponseInputMessageItem(BetaResponseInputMessageItem),
    /// `message`: A message that the model wrote, with its status and phase.
    BetaResponseOutputMessage(BetaResponseOutputMessage),
    /// `file_search_call`: A file search of the model: its queries and, if asked for, results.
    FileSearchCall(BetaResponseFileSearchToolCall),
    /// `computer_call`: Actions that the model wants done on a computer, with safety checks to
    /// confirm.
    ComputerCall(Box<BetaResponseComputerToolCall>),
    /// `computer_call_output`: The stored screenshot that answered a computer call.
    ComputerCallOutput(BetaResponseComputerToolCallOutputItem),
    /// `web_search_call`: A web search of the model: a query, an opened page or a find in a page.
    WebSearchCall(BetaResponseFunctionWebSearch),
    /// `function_call`: A function call as stored, with ID and status.
    FunctionCall(Box<BetaResponseFunctionToolCallItem>),
    /// `function_call_output`: The stored result of a function call, with ID and status.
    FunctionCallOutput(Box<BetaResponseFunctionToolCallOutputItem>),
    /// `agent_message`: Agent message of `BetaResponseItem` with `id`, `agent` and more.
    AgentMessage(AgentMessage),
    /// `multi_agent_call`: Multi agent call of `BetaResponseItem` with `id`, `action` and more.
    MultiAgentCall(MultiAgentCall),
    /// `multi_agent_call_output`: Multi agent call output of `BetaResponseItem` with `id`, `action`
    /// and more.
    MultiAgentCallOutput(MultiAgentCallOutput),
    /// `tool_search_call`: A tool search by the model, run by the service or by you.
    ToolSearchCall(BetaResponseToolSearchCall),
    /// `tool_search_output`: The tools that a tool search has found, as stored.
    ToolSearchOutput(BetaResponseToolSearchOutputItem),
    /// `additional_tools`: Tools that were added in the middle of the conversation.
    AdditionalTools(AdditionalTools),
    /// `configuration_update`: A change of reasoning effort or text format in the middle of a
    /// conversation.
    ConfigurationUpdate(BetaResponseConfigurationUpdateItem),
    /// `reasoning`: What the model thought: a summary and, if asked for, encrypted content.
    Reasoning(BetaResponseReasoningItem),
    /// `program`: A program by the model that calls tools, sent back as input.
    Program(Program),
    /// `program_output`: The result of a tool-calling program, sent back as input.
    ProgramOutput(ProgramOutput),
    /// `compaction`: Earlier conversation in encrypted, shortened form, for you to pass on.
    Compaction(BetaResponseCompactionItem),
    /// `image_generation_call`: An image made by the model, sent back as input.
    ImageGenerationCall(Box<ImageGenerationCall>),
    /// `code_interpreter_call`: Code that the model ran in a container, with its outputs if asked
    /// for.
    CodeInterpreterCall(BetaResponseCodeInterpreterToolCall),
    /// `local_shell_call`: A command for your own shell, sent back as input.
    LocalShellCall(Box<LocalShellCall>),
    /// `local_shell_call_output`: What a command on your own shell printed.
    LocalShellCallOutput(LocalShellCallOutput),
    /// `shell_call`: Shell commands that the model wants run, with the place to run them.
    ShellCall(Box<BetaResponseFunctionShellToolCall>),
    /// `shell_call_output`: What the commands of a shell call printed, as stored.
    ShellCallOutput(BetaResponseFunctionShellToolCallOutput),
    /// `apply_patch_call`: A file change that the model proposes: create, update or delete.
    ApplyPatchCall(Box<BetaResponseApplyPatchToolCall>),
    /// `apply_patch_call_output`: Whether a proposed file change could be applied.
    ApplyPatchCallOutput(BetaResponseApplyPatchToolCallOutput),
    /// `mcp_list_tools`: The tools of an MCP server, sent back as input.
    McpListTools(McpListTools),
    /// `mcp_approval_request`: A question whether an MCP call may run, sent back as input.
    McpApprovalRequest(McpApprovalRequest),
    /// `mcp_approval_response`: A stored yes or no to an MCP call.
    McpApprovalResponse(McpApprovalResponse),
    /// `mcp_call`: An MCP call with its outcome, sent back as input.
    McpCall(Box<McpCall>),
    /// `custom_tool_call`: A custom tool call as stored, with ID and status.
    CustomToolCall(Box<BetaResponseCustomToolCallItem>),
    /// `custom_tool_call_output`: The stored result of a custom tool call, with ID and status.
    CustomToolCallOutput(BetaResponseCustomToolCallOutputItem),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    BetaResponseItem = "beta.BetaResponseItem";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("additional_tools", Pick::One(13)),
                ("agent_message", Pick::One(8)),
                ("apply_patch_call", Pick::One(25)),
                ("apply_patch_call_output", Pick::One(26)),
                ("code_interpreter_call", Pick::One(20)),
                ("compaction", Pick::One(18)),
                ("computer_call", Pick::One(3)),
                ("computer_call_output", Pick::One(4)),
                ("configuration_update", Pick::One(14)),
                ("custom_tool_call", Pick::One(31)),
                ("custom_tool_call_output", Pick::One(32)),
                ("file_search_call", Pick::One(2)),
                ("function_call", Pick::One(6)),
                ("function_call_output", Pick::One(7)),
                ("image_generation_call", Pick::One(19)),
                ("local_shell_call", Pick::One(21)),
                ("local_shell_call_output", Pick::One(22)),
                ("mcp_approval_request", Pick::One(28)),
                ("mcp_approval_response", Pick::One(29)),
                ("mcp_call", Pick::One(30)),
                ("mcp_list_tools", Pick::One(27)),
                ("message", Pick::First(&[
                    Case { variant: 1, texts: &[("role", &["assistant"])], keys: &[] },
                    Case { variant: 0, texts: &[], keys: &[] },
                ])),
                ("multi_agent_call", Pick::One(9)),
                ("multi_agent_call_output", Pick::One(10)),
                ("program", Pick::One(16)),
                ("program_output", Pick::One(17)),
                ("reasoning", Pick::One(15)),
                ("shell_call", Pick::One(23)),
                ("shell_call_output", Pick::One(24)),
                ("tool_search_call", Pick::One(11)),
                ("tool_search_output", Pick::One(12)),
                ("web_search_call", Pick::One(5)),
            ],
            Pick::None,
        ),
    };
    0 BetaResponseInputMessageItem, 1 BetaResponseOutputMessage, 2 FileSearchCall, 3 ComputerCall,
    4 ComputerCallOutput, 5 WebSearchCall, 6 FunctionCall, 7 FunctionCallOutput, 8 AgentMessage,
    9 MultiAgentCall, 10 MultiAgentCallOutput, 11 ToolSearchCall, 12 ToolSearchOutput,
    13 AdditionalTools, 14 ConfigurationUpdate, 15 Reasoning, 16 Program, 17 ProgramOutput,
    18 Compaction, 19 ImageGenerationCall, 20 CodeInterpreterCall, 21 LocalShellCall,
    22 LocalShellCallOutput, 23 ShellCall, 24 ShellCallOutput, 25 ApplyPatchCall,
    26 ApplyPatchCallOutput, 27 McpListTools, 28 McpApprovalRequest, 29 McpApprovalResponse,
    30 McpCall, 31 CustomToolCall, 32 CustomToolCallOutput,
}

/// Tools that were added in the middle of the conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalTools {
    /// ID that names this object.
    pub id: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Who speaks, or what rights someone has.
    pub role: AdditionalToolsRole,
    /// Tools the model may use.
    pub tools: Vec<Tool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AdditionalTools = "beta.BetaResponseItem.AdditionalTools";
    [
        required("id"),
        constant("type", "additional_tools"),
        optional("agent").or_null(),
        required("role"),
        required("tools"),
    ];
    0 id, 2 agent, 3 role, 4 tools,
}

/// A question whether an MCP call may run, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpApprovalRequest {
    /// ID that names this object.
    pub id: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Arguments of the planned call as JSON text.
    pub arguments: String,
    /// Name given to this object.
    pub name: String,
    /// Name by which calls refer to the tool server.
    pub server_label: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpApprovalRequest = "beta.BetaResponseItem.McpApprovalRequest";
    [
        required("id"),
        constant("type", "mcp_approval_request"),
        optional("agent").or_null(),
        required("arguments"),
        required("name"),
        required("server_label"),
    ];
    0 id, 2 agent, 3 arguments, 4 name, 5 server_label,
}

impl McpApprovalRequest {
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
        put(&mut self.agent, &mut self.leftovers, 2, agent.into_maybe());
        self
    }
}

/// A stored yes or no to an MCP call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpApprovalResponse {
    /// ID that names this object.
    pub id: String,
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
    McpApprovalResponse = "beta.BetaResponseItem.McpApprovalResponse";
    [
        required("id"),
        constant("type", "mcp_approval_response"),
        optional("agent").or_null(),
        required("approval_request_id"),
        required("approve"),
        optional("reason").or_null(),
    ];
    0 id, 2 agent, 3 approval_request_id, 4 approve, 5 reason,
}

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
