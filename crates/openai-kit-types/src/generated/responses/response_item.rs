//! `ResponseItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::responses::response_output_message::Status;
use crate::responses::tool::{
    ImageGenerationAction, ImageGenerationBackground, ImageGenerationOutputFormat,
    ImageGenerationQuality,
};
use crate::responses::{
    ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput, ResponseCodeInterpreterToolCall,
    ResponseCompactionItem, ResponseComputerToolCall, ResponseComputerToolCallOutputItem,
    ResponseConfigurationUpdateItem, ResponseCustomToolCallItem, ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallItem, ResponseFunctionToolCallOutputItem, ResponseFunctionWebSearch,
    ResponseInputMessageItem, ResponseOutputMessage, ResponseReasoningItem, ResponseToolSearchCall,
    ResponseToolSearchOutputItem, Tool,
};
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, RawJson, Why};

mod mcp_approval_request;
pub use self::mcp_approval_request::{
    McpApprovalRequest, McpApprovalResponse, McpCall, McpCallStatus, McpListTools,
    McpListToolsTool, Program, ProgramOutput, ProgramOutputStatus,
};
pub use crate::responses::response_output_message::Status as LocalShellCallOutputStatus;
pub use crate::responses::response_output_message::Status as LocalShellCallStatus;
pub use crate::responses::tool::ImageGenerationAction as ImageGenerationCallAction;
pub use crate::responses::tool::ImageGenerationBackground as ImageGenerationCallBackground;
pub use crate::responses::tool::ImageGenerationOutputFormat as ImageGenerationCallOutputFormat;
pub use crate::responses::tool::ImageGenerationQuality as ImageGenerationCallQuality;

/// Any stored item of a response, from input or output.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseItem {
    /// `message`: An input message as stored, with its ID.
    ResponseInputMessageItem(ResponseInputMessageItem),
    /// `message`: A message that the model wrote, with its status and phase.
    ResponseOutputMessage(ResponseOutputMessage),
    /// `file_search_call`: A file search of the model: its queries and, if asked for, results.
    FileSearchCall(ResponseFileSearchToolCall),
    /// `computer_call`: Actions that the model wants done on a computer, with safety checks to
    /// confirm.
    ComputerCall(ResponseComputerToolCall),
    /// `computer_call_output`: The stored screenshot that answered a computer call.
    ComputerCallOutput(ResponseComputerToolCallOutputItem),
    /// `web_search_call`: A web search of the model: a query, an opened page or a find in a page.
    WebSearchCall(ResponseFunctionWebSearch),
    /// `function_call`: A function call as stored, with ID and status.
    FunctionCall(ResponseFunctionToolCallItem),
    /// `function_call_output`: The stored result of a function call, with ID and status.
    FunctionCallOutput(ResponseFunctionToolCallOutputItem),
    /// `tool_search_call`: A tool search by the model, run by the service or by you.
    ToolSearchCall(ResponseToolSearchCall),
    /// `tool_search_output`: The tools that a tool search has found, as stored.
    ToolSearchOutput(ResponseToolSearchOutputItem),
    /// `additional_tools`: Tools that were added in the middle of the conversation.
    AdditionalTools(AdditionalTools),
    /// `configuration_update`: A change of reasoning effort or text format in the middle of a
    /// conversation.
    ConfigurationUpdate(ResponseConfigurationUpdateItem),
    /// `reasoning`: What the model thought: a summary and, if asked for, encrypted content.
    Reasoning(ResponseReasoningItem),
    /// `program`: A program by the model that calls tools, sent back as input.
    Program(Program),
    /// `program_output`: The result of a tool-calling program, sent back as input.
    ProgramOutput(ProgramOutput),
    /// `compaction`: Earlier conversation in encrypted, shortened form, for you to pass on.
    Compaction(ResponseCompactionItem),
    /// `image_generation_call`: An image made by the model, sent back as input.
    ImageGenerationCall(Box<ImageGenerationCall>),
    /// `code_interpreter_call`: Code that the model ran in a container, with its outputs if asked
    /// for.
    CodeInterpreterCall(ResponseCodeInterpreterToolCall),
    /// `local_shell_call`: A command for your own shell, sent back as input.
    LocalShellCall(LocalShellCall),
    /// `local_shell_call_output`: What a command on your own shell printed.
    LocalShellCallOutput(LocalShellCallOutput),
    /// `shell_call`: Shell commands that the model wants run, with the place to run them.
    ShellCall(Box<ResponseFunctionShellToolCall>),
    /// `shell_call_output`: What the commands of a shell call printed, as stored.
    ShellCallOutput(ResponseFunctionShellToolCallOutput),
    /// `apply_patch_call`: A file change that the model proposes: create, update or delete.
    ApplyPatchCall(ResponseApplyPatchToolCall),
    /// `apply_patch_call_output`: Whether a proposed file change could be applied.
    ApplyPatchCallOutput(ResponseApplyPatchToolCallOutput),
    /// `mcp_list_tools`: The tools of an MCP server, sent back as input.
    McpListTools(McpListTools),
    /// `mcp_approval_request`: Asks you whether the model may call an MCP tool.
    McpApprovalRequest(McpApprovalRequest),
    /// `mcp_approval_response`: Your yes or no to an MCP tool call.
    McpApprovalResponse(McpApprovalResponse),
    /// `mcp_call`: An MCP call with its outcome, sent back as input.
    McpCall(McpCall),
    /// `custom_tool_call`: A custom tool call as stored, with ID and status.
    CustomToolCall(ResponseCustomToolCallItem),
    /// `custom_tool_call_output`: The stored result of a custom tool call, with ID and status.
    CustomToolCallOutput(ResponseCustomToolCallOutputItem),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseItem = "responses.ResponseItem";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("additional_tools", Pick::One(10)),
                ("apply_patch_call", Pick::One(22)),
                ("apply_patch_call_output", Pick::One(23)),
                ("code_interpreter_call", Pick::One(17)),
                ("compaction", Pick::One(15)),
                ("computer_call", Pick::One(3)),
                ("computer_call_output", Pick::One(4)),
                ("configuration_update", Pick::One(11)),
                ("custom_tool_call", Pick::One(28)),
                ("custom_tool_call_output", Pick::One(29)),
                ("file_search_call", Pick::One(2)),
                ("function_call", Pick::One(6)),
                ("function_call_output", Pick::One(7)),
                ("image_generation_call", Pick::One(16)),
                ("local_shell_call", Pick::One(18)),
                ("local_shell_call_output", Pick::One(19)),
                ("mcp_approval_request", Pick::One(25)),
                ("mcp_approval_response", Pick::One(26)),
                ("mcp_call", Pick::One(27)),
                ("mcp_list_tools", Pick::One(24)),
                ("message", Pick::First(&[
                    Case { variant: 1, texts: &[("role", &["assistant"])], keys: &[] },
                    Case { variant: 0, texts: &[], keys: &[] },
                ])),
                ("program", Pick::One(13)),
                ("program_output", Pick::One(14)),
                ("reasoning", Pick::One(12)),
                ("shell_call", Pick::One(20)),
                ("shell_call_output", Pick::One(21)),
                ("tool_search_call", Pick::One(8)),
                ("tool_search_output", Pick::One(9)),
                ("web_search_call", Pick::One(5)),
            ],
            Pick::None,
        ),
    };
    0 ResponseInputMessageItem, 1 ResponseOutputMessage, 2 FileSearchCall, 3 ComputerCall,
    4 ComputerCallOutput, 5 WebSearchCall, 6 FunctionCall, 7 FunctionCallOutput, 8 ToolSearchCall,
    9 ToolSearchOutput, 10 AdditionalTools, 11 ConfigurationUpdate, 12 Reasoning, 13 Program,
    14 ProgramOutput, 15 Compaction, 16 ImageGenerationCall, 17 CodeInterpreterCall,
    18 LocalShellCall, 19 LocalShellCallOutput, 20 ShellCall, 21 ShellCallOutput,
    22 ApplyPatchCall, 23 ApplyPatchCallOutput, 24 McpListTools, 25 McpApprovalRequest,
    26 McpApprovalResponse, 27 McpCall, 28 CustomToolCall, 29 CustomToolCallOutput,
}

/// Tools that were added in the middle of the conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalTools {
    /// ID that names this object.
    pub id: String,
    /// Who speaks, or what rights someone has.
    pub role: AdditionalToolsRole,
    /// Tools the model may use.
    pub tools: Vec<Tool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AdditionalTools = "responses.ResponseItem.AdditionalTools";
    [
        required("id"),
        constant("type", "additional_tools"),
        required("role"),
        required("tools"),
    ];
    0 id, 2 role, 3 tools,
}

/// Additional tools role of `ResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdditionalToolsRole {
    /// `unknown`
    Unknown,
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// `system`
    System,
    /// `critic`
    Critic,
    /// `discriminator`
    Discriminator,
    /// `developer`
    Developer,
    /// `tool`
    Tool,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    AdditionalToolsRole;
    "unknown" Unknown,
    "user" User,
    "assistant" Assistant,
    "system" System,
    "critic" Critic,
    "discriminator" Discriminator,
    "developer" Developer,
    "tool" Tool,
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
    ImageGenerationCall = "responses.ResponseItem.ImageGenerationCall";
    [
        required("id"),
        constant("type", "image_generation_call"),
        required("status"),
        optional("action").or_null(),
        optional("background").or_null(),
        optional("error").or_null(),
        optional("output_format").or_null(),
        optional("quality").or_null(),
        optional("result").or_null(),
        optional("revised_prompt").or_null(),
        optional("size").or_null(),
        optional("svg_usage").or_null(),
    ];
    0 id, 2 status, 3 action, 4 background, 5 error, 6 output_format, 7 quality, 8 result,
    9 revised_prompt, 10 size, 11 svg_usage,
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

    /// Background of the image, or whether the work runs in the background.
    #[must_use]
    pub fn background<By>(
        mut self,
        background: impl IntoMaybe<ImageGenerationBackground, By>,
    ) -> Self {
        put(
            &mut self.background,
            &mut self.leftovers,
            4,
            background.into_maybe(),
        );
        self
    }

    /// What went wrong, if anything did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<ImageGenerationCallError, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 5, error.into_maybe());
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
            6,
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
            7,
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
            8,
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
            9,
            revised_prompt.into_maybe(),
        );
        self
    }

    /// Size of the picture, video or file.
    #[must_use]
    pub fn size<By>(mut self, size: impl IntoMaybe<ImageGenerationCallSize, By>) -> Self {
        put(&mut self.size, &mut self.leftovers, 10, size.into_maybe());
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
            11,
            svg_usage.into_maybe(),
        );
        self
    }
}

/// Image generation call error of `ResponseItem` with `type`, `code` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerationCallError {
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Machine readable code of the error, language or program.
    pub code: Option<String>,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Which checks stopped the image.
    pub moderation_details: Option<ImageGenerationCallErrorModerationDetails>,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenerationCallError = "responses.ResponseItem.ImageGenerationCallError";
    [
        required("type"),
        optional("code").or_null(),
        required("message"),
        optional("moderation_details").or_null(),
        optional("param").or_null(),
    ];
    0 type_, 1 code, 2 message, 3 moderation_details, 4 param,
}

impl ImageGenerationCallError {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(type_: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            message: message.into(),
            ..Self::default()
        }
    }

    /// Machine readable code of the error, language or program.
    #[must_use]
    pub fn code<By>(mut self, code: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.code, &mut self.leftovers, 1, code.into_maybe());
        self
    }

    /// Which checks stopped the image.
    #[must_use]
    pub fn moderation_details<By>(
        mut self,
        moderation_details: impl IntoMaybe<ImageGenerationCallErrorModerationDetails, By>,
    ) -> Self {
        put(
            &mut self.moderation_details,
            &mut self.leftovers,
            3,
            moderation_details.into_maybe(),
        );
        self
    }

    /// Request parameter that the error is about.
    #[must_use]
    pub fn param<By>(mut self, param: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.param, &mut self.leftovers, 4, param.into_maybe());
        self
    }
}

/// Image generation call error moderation details of `ResponseItem` with `categories` and
/// `moderation_stage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerationCallErrorModerationDetails {
    /// Kinds of harmful content that were looked for or found.
    pub categories: Vec<String>,
    /// Whether the prompt or the result was stopped.
    pub moderation_stage: ImageGenerationCallErrorModerationDetailsModerationStage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenerationCallErrorModerationDetails = "responses.ResponseItem.ImageGenerationCallErrorModerationDetails";
    [
        required("categories"),
        required("moderation_stage"),
    ];
    0 categories, 1 moderation_stage,
}

impl ImageGenerationCallErrorModerationDetails {
    /// What is required.
    #[must_use]
    pub fn new(
        categories: impl IntoItems<String>,
        moderation_stage: impl Into<ImageGenerationCallErrorModerationDetailsModerationStage>,
    ) -> Self {
        Self {
            categories: categories.into_items().into_option().unwrap_or_default(),
            moderation_stage: moderation_stage.into(),
            ..Self::default()
        }
    }
}

/// Image generation call error moderation details stage of `ResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationCallErrorModerationDetailsModerationStage {
    /// `input`
    Input,
    /// `output`
    Output,
    /// `unknown`
    Unknown,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ImageGenerationCallErrorModerationDetailsModerationStage;
    "input" Input,
    "output" Output,
    "unknown" Unknown,
}

/// Image generation call size of `ResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationCallSize {
    /// `1024x1024`
    N1024x1024,
    /// `1024x1536`
    N1024x1536,
    /// `1536x1024`
    N1536x1024,
    /// Any other text.
    Other(String),
}

choice! {
    open ImageGenerationCallSize;
    "1024x1024" N1024x1024,
    "1024x1536" N1024x1536,
    "1536x1024" N1536x1024,
}

/// Image generation call status of `ResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationCallStatus {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `generating`
    Generating,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ImageGenerationCallStatus;
    "in_progress" InProgress,
    "completed" Completed,
    "generating" Generating,
    "failed" Failed,
}

/// Image generation call svg usage of `ResponseItem` with `input_tokens`, `model` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerationCallSvgUsage {
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Model that does or did the work.
    pub model: String,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Tokens spent on thinking.
    pub reasoning_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenerationCallSvgUsage = "responses.ResponseItem.ImageGenerationCallSvgUsage";
    [
        required("input_tokens"),
        required("model"),
        required("output_tokens"),
        required("reasoning_tokens"),
        required("total_tokens"),
    ];
    0 input_tokens, 1 model, 2 output_tokens, 3 reasoning_tokens, 4 total_tokens,
}

impl ImageGenerationCallSvgUsage {
    /// What is required.
    #[must_use]
    pub fn new(
        input_tokens: i64,
        model: impl Into<String>,
        output_tokens: i64,
        reasoning_tokens: i64,
        total_tokens: i64,
    ) -> Self {
        Self {
            input_tokens,
            model: model.into(),
            output_tokens,
            reasoning_tokens,
            total_tokens,
            ..Self::default()
        }
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
    /// ID that ties a call to its result.
    pub call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalShellCall = "responses.ResponseItem.LocalShellCall";
    [
        required("id"),
        constant("type", "local_shell_call"),
        required("status"),
        required("action"),
        required("call_id"),
    ];
    0 id, 2 status, 3 action, 4 call_id,
}

impl LocalShellCall {
    /// What is required.
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
}

/// Local shell call action of `ResponseItem` with `command`, `env` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalShellCallAction {
    /// Command that is run.
    pub command: Vec<String>,
    /// Environment variables with their values. Hidden from `Debug`.
    pub env: BTreeMap<String, String>,
    /// Time the command may take, in milliseconds.
    pub timeout_ms: Option<i64>,
    /// The user or end user concerned.
    pub user: Option<String>,
    /// Folder in which the command runs.
    pub working_directory: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalShellCallAction = "responses.ResponseItem.LocalShellCallAction";
    [
        constant("type", "exec"),
        required("command"),
        required("env").secret(),
        optional("timeout_ms").or_null(),
        optional("user").or_null(),
        optional("working_directory").or_null(),
    ];
    1 command, 2 env, 3 timeout_ms, 4 user, 5 working_directory,
}

impl LocalShellCallAction {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(command: impl IntoItems<String>, env: impl IntoPairs<String>) -> Self {
        Self {
            command: command.into_items().into_option().unwrap_or_default(),
            env: env.into_pairs().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Time the command may take, in milliseconds.
    #[must_use]
    pub fn timeout_ms<By>(mut self, timeout_ms: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.timeout_ms,
            &mut self.leftovers,
            3,
            timeout_ms.into_maybe(),
        );
        self
    }

    /// The user or end user concerned.
    #[must_use]
    pub fn user<By>(mut self, user: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.user, &mut self.leftovers, 4, user.into_maybe());
        self
    }

    /// Folder in which the command runs.
    #[must_use]
    pub fn working_directory<By>(mut self, working_directory: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.working_directory,
            &mut self.leftovers,
            5,
            working_directory.into_maybe(),
        );
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
    /// What came out of the work.
    pub output: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalShellCallOutput = "responses.ResponseItem.LocalShellCallOutput";
    [
        required("id"),
        constant("type", "local_shell_call_output"),
        optional("status").or_null(),
        required("output"),
    ];
    0 id, 2 status, 3 output,
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
}
