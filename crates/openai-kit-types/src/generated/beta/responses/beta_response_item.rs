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
use crate::chat::ChatCompletionContentPartRefusalParam;
use crate::chat::chat_completion_content_part_text::PromptCacheBreakpoint;
use crate::convert::put;
use crate::responses::response_output_message::Status;
use crate::responses::response_reasoning_item::Content;
use crate::responses::response_reasoning_summary_part_done_event::Part;
use crate::responses::tool::{
    ImageGenerationAction, ImageGenerationBackground, ImageGenerationOutputFormat,
    ImageGenerationQuality,
};
use crate::responses::{
    ImageDetail, ResponseInputFile, ResponseInputImage, ResponseInputText, ResponseOutputText, Tool,
};
use crate::{IntoMaybe, Leftovers, RawJson, Why};

mod mcp_call;
pub use self::mcp_call::{
    McpCall, McpListTools, MultiAgentCall, MultiAgentCallAction, MultiAgentCallOutput, Program,
    ProgramOutput,
};
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

/// Agent message of `BetaResponseItem` with `id`, `agent` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMessage {
    /// ID that names this object.
    pub id: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Agent that wrote the message.
    pub author: String,
    /// Text or parts that make up the content.
    pub content: Vec<AgentMessageContent>,
    /// Agent that the message is for.
    pub recipient: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMessage = "beta.BetaResponseItem.AgentMessage";
    [
        required("id"),
        constant("type", "agent_message"),
        optional("agent").or_null(),
        required("author"),
        required("content"),
        required("recipient"),
    ];
    0 id, 2 agent, 3 author, 4 content, 5 recipient,
}

/// Agent message content of `BetaResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentMessageContent {
    /// `input_text`: A text part of an input message.
    InputText(ResponseInputText),
    /// `output_text`: A text part of the model's message, with citations and log probabilities.
    OutputText(ResponseOutputText),
    /// `text`: Agent message content text of `BetaResponseItem` with `text`.
    Text(AgentMessageContentText),
    /// `summary_text`: One part of a reasoning summary.
    SummaryText(Part),
    /// `reasoning_text`: One part of the raw reasoning text.
    ReasoningText(Content),
    /// `refusal`: A part of an earlier answer in which the model refused.
    Refusal(ChatCompletionContentPartRefusalParam),
    /// `input_image`: An image part of an input message, by URL or file ID.
    InputImage(ResponseInputImage),
    /// `computer_screenshot`: Agent message content computer screenshot of `BetaResponseItem` with
    /// `detail`, `file_id` and more.
    ComputerScreenshot(AgentMessageContentComputerScreenshot),
    /// `input_file`: A file part of an input message, by ID, URL or inline data.
    InputFile(ResponseInputFile),
    /// `encrypted_content`: Agent message content encrypted of `BetaResponseItem` with
    /// `encrypted_content`.
    EncryptedContent(AgentMessageContentEncryptedContent),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    AgentMessageContent = "beta.BetaResponseItem.AgentMessageContent";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("computer_screenshot", Pick::One(7)),
                ("encrypted_content", Pick::One(9)),
                ("input_file", Pick::One(8)),
                ("input_image", Pick::One(6)),
                ("input_text", Pick::One(0)),
                ("output_text", Pick::One(1)),
                ("reasoning_text", Pick::One(4)),
                ("refusal", Pick::One(5)),
                ("summary_text", Pick::One(3)),
                ("text", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 InputText, 1 OutputText, 2 Text, 3 SummaryText, 4 ReasoningText, 5 Refusal, 6 InputImage,
    7 ComputerScreenshot, 8 InputFile, 9 EncryptedContent,
}

/// Agent message content computer screenshot of `BetaResponseItem` with `detail`, `file_id` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMessageContentComputerScreenshot {
    /// How closely the model looks at the image or file.
    pub detail: ImageDetail,
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Address of the image, or the image as a data URL. A URI.
    pub image_url: Option<String>,
    /// Marks the end of a prompt prefix worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMessageContentComputerScreenshot = "beta.BetaResponseItem.AgentMessageContentComputerScreenshot";
    [
        constant("type", "computer_screenshot"),
        required("detail"),
        optional("file_id").or_null(),
        optional("image_url").or_null(),
        optional("prompt_cache_breakpoint").or_null(),
    ];
    1 detail, 2 file_id, 3 image_url, 4 prompt_cache_breakpoint,
}

/// Agent message content encrypted of `BetaResponseItem` with `encrypted_content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMessageContentEncryptedContent {
    /// Sealed content that only the service can read; hand it back as it is. At most 10485760
    /// characters.
    pub encrypted_content: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMessageContentEncryptedContent = "beta.BetaResponseItem.AgentMessageContentEncryptedContent";
    [
        constant("type", "encrypted_content"),
        required("encrypted_content"),
    ];
    1 encrypted_content,
}

impl AgentMessageContentEncryptedContent {
    /// What is required.
    #[must_use]
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
            ..Self::default()
        }
    }
}

/// Agent message content text of `BetaResponseItem` with `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentMessageContentText {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentMessageContentText = "beta.BetaResponseItem.AgentMessageContentText";
    [
        constant("type", "text"),
        required("text"),
    ];
    1 text,
}

/// An image made by the model, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerationCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: ImageGenerationCallStatus,
    /// What is done, or is to be done, in this step.
    pub action: Option<ImageGenerationAction>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Background of the image, or whether the work runs in the background.
    pub background: Option<ImageGenerationBackground>,
    /// What went wrong, if anything did.
    pub error: Option<ImageGenerationCallError>,
    /// File format of the image.
    pub output_format: Option<ImageGenerationOutputFormat>,
    /// How finely the image is drawn.
    pub quality: Option<ImageGenerationQuality>,
    /// The finished image, base64 coded.
    pub result: Option<String>,
    /// The prompt as the service reworded it.
    pub revised_prompt: Option<String>,
    /// Size of the picture, video or file.
    pub size: Option<ImageGenerationCallSize>,
    /// Tokens used for making the vector drawing.
    pub svg_usage: Option<ImageGenerationCallSvgUsage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenerationCall = "beta.BetaResponseItem.ImageGenerationCall";
    [
        required("id"),
        constant("type", "image_generation_call"),
        required("status"),
        optional("action").or_null(),
        optional("agent").or_null(),
        optional("background").or_null(),
        optional("error").or_null(),
        optional("output_format").or_null(),
        optional("quality").or_null(),
        optional("result").or_null(),
        optional("revised_prompt").or_null(),
        optional("size").or_null(),
        optional("svg_usage").or_null(),
    ];
    0 id, 2 status, 3 action, 4 agent, 5 background, 6 error, 7 output_format, 8 quality, 9 result,
    10 revised_prompt, 11 size, 12 svg_usage,
}

impl ImageGenerationCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl Into<String>, status: impl Into<ImageGenerationCallStatus>) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            ..Self::default()
        }
    }

    /// What is done, or is to be done, in this step.
    #[must_use]
    pub fn action<By>(mut self, action: impl IntoMaybe<ImageGenerationAction, By>) -> Self {
        put(
            &mut self.action,
            &mut self.leftovers,
            3,
            action.into_maybe(),
        );
        self
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 4, agent.into_maybe());
        self
    }

    /// Background of the image, or whether the work runs in the background.
    #[must_use]
    pub fn background<By>(
        mut self,
        background: impl IntoMaybe<ImageGenerationBackground, By>,
    ) -> Self {
        put(
            &mut self.background,
            &mut self.leftovers,
            5,
            background.into_maybe(),
        );
        self
    }

    /// What went wrong, if anything did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<ImageGenerationCallError, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 6, error.into_maybe());
        self
    }

    /// File format of the image.
    #[must_use]
    pub fn output_format<By>(
        mut self,
        output_format: impl IntoMaybe<ImageGenerationOutputFormat, By>,
    ) -> Self {
        put(
            &mut self.output_format,
            &mut self.leftovers,
            7,
            output_format.into_maybe(),
        );
        self
    }

    /// How finely the image is drawn.
    #[must_use]
    pub fn quality<By>(mut self, quality: impl IntoMaybe<ImageGenerationQuality, By>) -> Self {
        put(
            &mut self.quality,
            &mut self.leftovers,
            8,
            quality.into_maybe(),
        );
        self
    }

    /// The finished image, base64 coded.
    #[must_use]
    pub fn result<By>(mut self, result: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.result,
            &mut self.leftovers,
            9,
            result.into_maybe(),
        );
        self
    }

    /// The prompt as the service reworded it.
    #[must_use]
    pub fn revised_prompt<By>(mut self, revised_prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.revised_prompt,
            &mut self.leftovers,
            10,
            revised_prompt.into_maybe(),
        );
        self
    }

    /// Size of the picture, video or file.
    #[must_use]
    pub fn size<By>(mut self, size: impl IntoMaybe<ImageGenerationCallSize, By>) -> Self {
        put(&mut self.size, &mut self.leftovers, 11, size.into_maybe());
        self
    }

    /// Tokens used for making the vector drawing.
    #[must_use]
    pub fn svg_usage<By>(
        mut self,
        svg_usage: impl IntoMaybe<ImageGenerationCallSvgUsage, By>,
    ) -> Self {
        put(
            &mut self.svg_usage,
            &mut self.leftovers,
            12,
            svg_usage.into_maybe(),
        );
        self
    }
}

/// A command for your own shell, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalShellCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// What is done, or is to be done, in this step.
    pub action: LocalShellCallAction,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalShellCall = "beta.BetaResponseItem.LocalShellCall";
    [
        required("id"),
        constant("type", "local_shell_call"),
        required("status"),
        required("action"),
        optional("agent").or_null(),
        required("call_id"),
    ];
    0 id, 2 status, 3 action, 4 agent, 5 call_id,
}

impl LocalShellCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        action: impl Into<LocalShellCallAction>,
        call_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            action: action.into(),
            call_id: call_id.into(),
            ..Self::default()
        }
    }

    /// The agent concerned: its settings, or who took part.
    #[must_use]
    pub fn agent<By>(mut self, agent: impl IntoMaybe<Agent, By>) -> Self {
        put(&mut self.agent, &mut self.leftovers, 4, agent.into_maybe());
        self
    }
}

/// What a command on your own shell printed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalShellCallOutput {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// What came out of the work.
    pub output: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalShellCallOutput = "beta.BetaResponseItem.LocalShellCallOutput";
    [
        required("id"),
        constant("type", "local_shell_call_output"),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 agent, 4 output,
}

impl LocalShellCallOutput {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl Into<String>, output: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            output: output.into(),
            ..Self::default()
        }
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
