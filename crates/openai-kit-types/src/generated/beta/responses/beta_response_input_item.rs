//! `BetaResponseInputItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::beta_response_error_event::Agent;
use crate::beta::responses::{
    BetaResponseCodeInterpreterToolCall, BetaResponseCompactionItemParam,
    BetaResponseComputerToolCall, BetaResponseConfigurationUpdateItemParam,
    BetaResponseCustomToolCall, BetaResponseCustomToolCallOutput, BetaResponseFileSearchToolCall,
    BetaResponseFunctionToolCall, BetaResponseFunctionWebSearch, BetaResponseOutputMessage,
    BetaResponseReasoningItem, BetaResponseToolSearchOutputItemParam,
};
use crate::convert::put;
use crate::responses::response_computer_tool_call::PendingSafetyCheck;
use crate::responses::response_input_message_item::Role;
use crate::responses::response_output_message::Status;
use crate::responses::tool_search_tool::Execution;
use crate::responses::{
    EasyInputMessage, ResponseComputerToolCallOutputScreenshot, ResponseInputContent, Tool,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

mod agent_message;
pub use self::agent_message::{AgentMessage, AgentMessageContent};
mod apply_patch_call;
pub use self::apply_patch_call::{ApplyPatchCall, ApplyPatchCallOutput};
mod function_call_output;
pub use self::function_call_output::FunctionCallOutput;
mod multi_agent_call;
pub use self::multi_agent_call::{
    MultiAgentCall, MultiAgentCallOutput, MultiAgentCallOutputOutput,
    MultiAgentCallOutputOutputAnnotation,
};
mod shell_call;
pub use self::shell_call::{ShellCall, ShellCallOutput};
pub use crate::beta::responses::beta_response_error_event::Agent as AdditionalToolsAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as AgentMessageAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ApplyPatchCallAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ApplyPatchCallOutputAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as CompactionTriggerAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ComputerCallOutputAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as FunctionCallOutputAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ImageGenerationCallAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ItemReferenceAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as LocalShellCallAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as LocalShellCallOutputAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as McpApprovalRequestAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as McpApprovalResponseAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as McpCallAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as McpListToolsAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as MessageAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as MultiAgentCallAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as MultiAgentCallOutputAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ProgramAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ProgramOutputAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ShellCallAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ShellCallOutputAgent;
pub use crate::beta::responses::beta_response_error_event::Agent as ToolSearchCallAgent;
pub use crate::beta::responses::beta_response_item::AgentMessageContentEncryptedContent;
pub use crate::beta::responses::beta_response_item::ImageGenerationCall;
pub use crate::beta::responses::beta_response_item::LocalShellCall;
pub use crate::beta::responses::beta_response_item::LocalShellCallOutput;
pub use crate::beta::responses::beta_response_item::McpApprovalRequest;
pub use crate::beta::responses::beta_response_item::McpCall;
pub use crate::beta::responses::beta_response_item::McpListTools;
pub use crate::beta::responses::beta_response_item::MultiAgentCallAction as MultiAgentCallOutputAction;
pub use crate::beta::responses::beta_response_item::MultiAgentCallAction;
pub use crate::beta::responses::beta_response_item::Program;
pub use crate::beta::responses::beta_response_item::ProgramOutput;
pub use crate::responses::response_apply_patch_tool_call::Operation as ApplyPatchCallOperation;
pub use crate::responses::response_apply_patch_tool_call::OperationCreateFile as ApplyPatchCallOperationCreateFile;
pub use crate::responses::response_apply_patch_tool_call::OperationDeleteFile as ApplyPatchCallOperationDeleteFile;
pub use crate::responses::response_apply_patch_tool_call::OperationUpdateFile as ApplyPatchCallOperationUpdateFile;
pub use crate::responses::response_apply_patch_tool_call::Status as ApplyPatchCallStatus;
pub use crate::responses::response_apply_patch_tool_call_output::Status as ApplyPatchCallOutputStatus;
pub use crate::responses::response_computer_tool_call::PendingSafetyCheck as ComputerCallOutputAcknowledgedSafetyCheck;
pub use crate::responses::response_custom_tool_call::Caller as ApplyPatchCallCaller;
pub use crate::responses::response_custom_tool_call::Caller as ApplyPatchCallOutputCaller;
pub use crate::responses::response_custom_tool_call::Caller as FunctionCallOutputCaller;
pub use crate::responses::response_custom_tool_call::Caller as ShellCallCaller;
pub use crate::responses::response_custom_tool_call::Caller as ShellCallOutputCaller;
pub use crate::responses::response_custom_tool_call::CallerDirect as ApplyPatchCallCallerDirect;
pub use crate::responses::response_custom_tool_call::CallerDirect as ApplyPatchCallOutputCallerDirect;
pub use crate::responses::response_custom_tool_call::CallerDirect as FunctionCallOutputCallerDirect;
pub use crate::responses::response_custom_tool_call::CallerDirect as ShellCallCallerDirect;
pub use crate::responses::response_custom_tool_call::CallerDirect as ShellCallOutputCallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram as ApplyPatchCallCallerProgram;
pub use crate::responses::response_custom_tool_call::CallerProgram as ApplyPatchCallOutputCallerProgram;
pub use crate::responses::response_custom_tool_call::CallerProgram as FunctionCallOutputCallerProgram;
pub use crate::responses::response_custom_tool_call::CallerProgram as ShellCallCallerProgram;
pub use crate::responses::response_custom_tool_call::CallerProgram as ShellCallOutputCallerProgram;
pub use crate::responses::response_function_shell_tool_call::Action as ShellCallAction;
pub use crate::responses::response_input_item::FunctionCallOutputOutput;
pub use crate::responses::response_input_item::ShellCallEnvironment;
pub use crate::responses::response_input_message_item::Role as MessageRole;
pub use crate::responses::response_item::ImageGenerationCallError;
pub use crate::responses::response_item::ImageGenerationCallErrorModerationDetails;
pub use crate::responses::response_item::ImageGenerationCallSize;
pub use crate::responses::response_item::ImageGenerationCallStatus;
pub use crate::responses::response_item::ImageGenerationCallSvgUsage;
pub use crate::responses::response_item::LocalShellCallAction;
pub use crate::responses::response_item::McpCallStatus;
pub use crate::responses::response_item::McpListToolsTool;
pub use crate::responses::response_item::ProgramOutputStatus;
pub use crate::responses::response_output_message::Status as ComputerCallOutputStatus;
pub use crate::responses::response_output_message::Status as FunctionCallOutputStatus;
pub use crate::responses::response_output_message::Status as LocalShellCallOutputStatus;
pub use crate::responses::response_output_message::Status as LocalShellCallStatus;
pub use crate::responses::response_output_message::Status as MessageStatus;
pub use crate::responses::response_output_message::Status as ShellCallOutputStatus;
pub use crate::responses::response_output_message::Status as ShellCallStatus;
pub use crate::responses::response_output_message::Status as ToolSearchCallStatus;
pub use crate::responses::response_output_text::AnnotationFileCitation as MultiAgentCallOutputOutputAnnotationFileCitation;
pub use crate::responses::response_output_text::AnnotationURLCitation as MultiAgentCallOutputOutputAnnotationURLCitation;
pub use crate::responses::tool::ImageGenerationAction as ImageGenerationCallAction;
pub use crate::responses::tool::ImageGenerationBackground as ImageGenerationCallBackground;
pub use crate::responses::tool::ImageGenerationOutputFormat as ImageGenerationCallOutputFormat;
pub use crate::responses::tool::ImageGenerationQuality as ImageGenerationCallQuality;
pub use crate::responses::tool_search_tool::Execution as ToolSearchCallExecution;

/// Any item that can be sent as input: messages, tool calls, results and references.
#[derive(Clone)]
#[non_exhaustive]
pub enum BetaResponseInputItem {
    /// `message`: A message in its short form: a role and a text or content list.
    EasyInputMessage(EasyInputMessage),
    /// `message`: An input message with a list of content parts.
    Message(Message),
    /// `message`: A message that the model wrote, with its status and phase.
    BetaResponseOutputMessage(BetaResponseOutputMessage),
    /// `file_search_call`: A file search of the model: its queries and, if asked for, results.
    FileSearchCall(BetaResponseFileSearchToolCall),
    /// `computer_call`: Actions that the model wants done on a computer, with safety checks to
    /// confirm.
    ComputerCall(Box<BetaResponseComputerToolCall>),
    /// `computer_call_output`: A screenshot that answers a computer call, with confirmed safety
    /// checks.
    ComputerCallOutput(ComputerCallOutput),
    /// `web_search_call`: A web search of the model: a query, an opened page or a find in a page.
    WebSearchCall(BetaResponseFunctionWebSearch),
    /// `function_call`: The model's call of your function, with arguments as a JSON string.
    FunctionCall(Box<BetaResponseFunctionToolCall>),
    /// `function_call_output`: Your result for a function call.
    FunctionCallOutput(Box<FunctionCallOutput>),
    /// `agent_message`: Agent message of `BetaResponseInputItem` with `id`, `agent` and more.
    AgentMessage(AgentMessage),
    /// `multi_agent_call`: Multi agent call of `BetaResponseInputItem` with `id`, `action` and
    /// more.
    MultiAgentCall(MultiAgentCall),
    /// `multi_agent_call_output`: Multi agent call output of `BetaResponseInputItem` with `id`,
    /// `action` and more.
    MultiAgentCallOutput(MultiAgentCallOutput),
    /// `tool_search_call`: A tool search by the model, sent back as input.
    ToolSearchCall(ToolSearchCall),
    /// `tool_search_output`: The tools that a tool search has found, as stored.
    ToolSearchOutput(BetaResponseToolSearchOutputItemParam),
    /// `additional_tools`: Tools that a developer adds in the middle of a conversation.
    AdditionalTools(AdditionalTools),
    /// `configuration_update`: A change of reasoning effort or text format in the middle of a
    /// conversation.
    ConfigurationUpdate(BetaResponseConfigurationUpdateItemParam),
    /// `reasoning`: What the model thought: a summary and, if asked for, encrypted content.
    Reasoning(BetaResponseReasoningItem),
    /// `compaction`: Earlier conversation in encrypted, shortened form, for you to pass on.
    Compaction(BetaResponseCompactionItemParam),
    /// `image_generation_call`: An image made by the model, sent back as input.
    ImageGenerationCall(Box<ImageGenerationCall>),
    /// `code_interpreter_call`: Code that the model ran in a container, with its outputs if asked
    /// for.
    CodeInterpreterCall(BetaResponseCodeInterpreterToolCall),
    /// `local_shell_call`: A command for your own shell, sent back as input.
    LocalShellCall(Box<LocalShellCall>),
    /// `local_shell_call_output`: What a command on your own shell printed.
    LocalShellCallOutput(LocalShellCallOutput),
    /// `shell_call`: Shell commands by the model, sent back as input.
    ShellCall(Box<ShellCall>),
    /// `shell_call_output`: What the commands of a shell call printed.
    ShellCallOutput(ShellCallOutput),
    /// `apply_patch_call`: A file change proposed by the model, sent back as input.
    ApplyPatchCall(ApplyPatchCall),
    /// `apply_patch_call_output`: Whether you could apply a proposed file change.
    ApplyPatchCallOutput(ApplyPatchCallOutput),
    /// `mcp_list_tools`: The tools of an MCP server, sent back as input.
    McpListTools(McpListTools),
    /// `mcp_approval_request`: A question whether an MCP call may run, sent back as input.
    McpApprovalRequest(McpApprovalRequest),
    /// `mcp_approval_response`: Your yes or no to an MCP call.
    McpApprovalResponse(McpApprovalResponse),
    /// `mcp_call`: An MCP call with its outcome, sent back as input.
    McpCall(Box<McpCall>),
    /// `custom_tool_call_output`: Your result for a custom tool call, sent as input.
    CustomToolCallOutput(BetaResponseCustomToolCallOutput),
    /// `custom_tool_call`: The model's call of a custom tool, with its input as plain text.
    CustomToolCall(BetaResponseCustomToolCall),
    /// `compaction_trigger`: Asks for the conversation to be compacted at this point.
    CompactionTrigger(CompactionTrigger),
    /// `item_reference`: Names a stored item instead of repeating it.
    ItemReference(ItemReference),
    /// `program`: A program by the model that calls tools, sent back as input.
    Program(Program),
    /// `program_output`: The result of a tool-calling program, sent back as input.
    ProgramOutput(ProgramOutput),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    BetaResponseInputItem = "beta.BetaResponseInputItem";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("additional_tools", Pick::One(14)),
                ("agent_message", Pick::One(9)),
                ("apply_patch_call", Pick::One(24)),
                ("apply_patch_call_output", Pick::One(25)),
                ("code_interpreter_call", Pick::One(19)),
                ("compaction", Pick::One(17)),
                ("compaction_trigger", Pick::One(32)),
                ("computer_call", Pick::One(4)),
                ("computer_call_output", Pick::One(5)),
                ("configuration_update", Pick::One(15)),
                ("custom_tool_call", Pick::One(31)),
                ("custom_tool_call_output", Pick::One(30)),
                ("file_search_call", Pick::One(3)),
                ("function_call", Pick::One(7)),
                ("function_call_output", Pick::One(8)),
                ("image_generation_call", Pick::One(18)),
                ("item_reference", Pick::One(33)),
                ("local_shell_call", Pick::One(20)),
                ("local_shell_call_output", Pick::One(21)),
                ("mcp_approval_request", Pick::One(27)),
                ("mcp_approval_response", Pick::One(28)),
                ("mcp_call", Pick::One(29)),
                ("mcp_list_tools", Pick::One(26)),
                ("message", Pick::First(&[
                    Case { variant: 2, texts: &[("role", &["assistant"])], keys: &["status"] },
                    Case { variant: 2, texts: &[("role", &["assistant"])], keys: &["id"] },
                    Case { variant: 1, texts: &[("role", &["user", "system", "developer"])], keys: &["status"] },
                    Case { variant: 0, texts: &[], keys: &[] },
                ])),
                ("multi_agent_call", Pick::One(10)),
                ("multi_agent_call_output", Pick::One(11)),
                ("program", Pick::One(34)),
                ("program_output", Pick::One(35)),
                ("reasoning", Pick::One(16)),
                ("shell_call", Pick::One(22)),
                ("shell_call_output", Pick::One(23)),
                ("tool_search_call", Pick::One(12)),
                ("tool_search_output", Pick::One(13)),
                ("web_search_call", Pick::One(6)),
            ],
            Pick::First(&[
                Case { variant: 1, texts: &[("role", &["user", "system", "developer"])], keys: &["status"] },
                Case { variant: 0, texts: &[("role", &["user", "assistant", "system", "developer"])], keys: &["content", "role"] },
                Case { variant: 33, texts: &[], keys: &["id"] },
            ]),
        ),
    };
    0 EasyInputMessage, 1 Message, 2 BetaResponseOutputMessage, 3 FileSearchCall, 4 ComputerCall,
    5 ComputerCallOutput, 6 WebSearchCall, 7 FunctionCall, 8 FunctionCallOutput, 9 AgentMessage,
    10 MultiAgentCall, 11 MultiAgentCallOutput, 12 ToolSearchCall, 13 ToolSearchOutput,
    14 AdditionalTools, 15 ConfigurationUpdate, 16 Reasoning, 17 Compaction,
    18 ImageGenerationCall, 19 CodeInterpreterCall, 20 LocalShellCall, 21 LocalShellCallOutput,
    22 ShellCall, 23 ShellCallOutput, 24 ApplyPatchCall, 25 ApplyPatchCallOutput, 26 McpListTools,
    27 McpApprovalRequest, 28 McpApprovalResponse, 29 McpCall, 30 CustomToolCallOutput,
    31 CustomToolCall, 32 CompactionTrigger, 33 ItemReference, 34 Program, 35 ProgramOutput,
}

from!(BetaResponseInputItem {
    EasyInputMessage(EasyInputMessage),
    Message(Message),
    BetaResponseOutputMessage(BetaResponseOutputMessage),
    FileSearchCall(BetaResponseFileSearchToolCall),
    ComputerCall(BetaResponseComputerToolCall),
    ComputerCallOutput(ComputerCallOutput),
    WebSearchCall(BetaResponseFunctionWebSearch),
    FunctionCall(BetaResponseFunctionToolCall),
    FunctionCallOutput(FunctionCallOutput),
    AgentMessage(AgentMessage),
    MultiAgentCall(MultiAgentCall),
    MultiAgentCallOutput(MultiAgentCallOutput),
    ToolSearchCall(ToolSearchCall),
    ToolSearchOutput(BetaResponseToolSearchOutputItemParam),
    AdditionalTools(AdditionalTools),
    ConfigurationUpdate(BetaResponseConfigurationUpdateItemParam),
    Reasoning(BetaResponseReasoningItem),
    Compaction(BetaResponseCompactionItemParam),
    ImageGenerationCall(ImageGenerationCall),
    CodeInterpreterCall(BetaResponseCodeInterpreterToolCall),
    LocalShellCall(LocalShellCall),
    LocalShellCallOutput(LocalShellCallOutput),
    ShellCall(ShellCall),
    ShellCallOutput(ShellCallOutput),
    ApplyPatchCall(ApplyPatchCall),
    ApplyPatchCallOutput(ApplyPatchCallOutput),
    McpListTools(McpListTools),
    McpApprovalRequest(McpApprovalRequest),
    McpApprovalResponse(McpApprovalResponse),
    McpCall(McpCall),
    CustomToolCallOutput(BetaResponseCustomToolCallOutput),
    CustomToolCall(BetaResponseCustomToolCall),
    CompactionTrigger(CompactionTrigger),
    ItemReference(ItemReference),
    Program(Program),
    ProgramOutput(ProgramOutput),
});

/// Tools that a developer adds in the middle of a conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalTools {
    /// ID that names this object.
    pub id: Option<String>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Tools the model may use.
    pub tools: Vec<Tool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AdditionalTools = "beta.BetaResponseInputItem.AdditionalTools";
    [
        optional("id").or_null(),
        constant("type", "additional_tools"),
        optional("agent").or_null(),
        constant("role", "developer"),
        required("tools"),
    ];
    0 id, 2 agent, 4 tools,
}

impl AdditionalTools {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(tools: impl IntoItems<Tool>) -> Self {
        Self {
            tools: tools.into_items().into_option().unwrap_or_default(),
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
}

/// Asks for the conversation to be compacted at this point.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompactionTrigger {
    /// ID that names this object.
    pub id: Option<String>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CompactionTrigger = "beta.BetaResponseInputItem.CompactionTrigger";
    [
        optional("id").or_null(),
        constant("type", "compaction_trigger"),
        optional("agent").or_null(),
    ];
    0 id, 2 agent,
}

impl CompactionTrigger {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
}

/// A screenshot that answers a computer call, with confirmed safety checks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerCallOutput {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Safety warnings the caller has looked at and accepted.
    pub acknowledged_safety_checks: Option<Vec<PendingSafetyCheck>>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What came out of the work.
    pub output: ResponseComputerToolCallOutputScreenshot,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComputerCallOutput = "beta.BetaResponseInputItem.ComputerCallOutput";
    [
        optional("id").or_null(),
        constant("type", "computer_call_output"),
        optional("status").or_null(),
        optional("acknowledged_safety_checks").or_null(),
        optional("agent").or_null(),
        required("call_id"),
        required("output"),
    ];
    0 id, 2 status, 3 acknowledged_safety_checks, 4 agent, 5 call_id, 6 output,
}

impl ComputerCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        call_id: impl Into<String>,
        output: impl Into<ResponseComputerToolCallOutputScreenshot>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
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

    /// Safety warnings the caller has looked at and accepted.
    #[must_use]
    pub fn acknowledged_safety_checks(
        mut self,
        acknowledged_safety_checks: impl IntoItems<PendingSafetyCheck>,
    ) -> Self {
        put(
            &mut self.acknowledged_safety_checks,
            &mut self.leftovers,
            3,
            acknowledged_safety_checks.into_items(),
        );
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 4, agent.into_maybe());
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

/// A tool search by the model, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolSearchCall {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    ToolSearchCall = "beta.BetaResponseInputItem.ToolSearchCall";
    [
        optional("id").or_null(),
        constant("type", "tool_search_call"),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("arguments"),
        optional("call_id").or_null(),
        optional("execution").or_null(),
    ];
    0 id, 2 status, 3 agent, 4 arguments, 5 call_id, 6 execution,
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
            5,
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
            6,
            execution.into_maybe(),
        );
        self
    }
}
