//! `ResponseItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::{
    McpToolCallError, ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall, ResponseCompactionItem, ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem, ResponseConfigurationUpdateItem,
    ResponseCustomToolCallItem, ResponseCustomToolCallOutputItem, ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallItem, ResponseFunctionToolCallOutputItem, ResponseFunctionWebSearch,
    ResponseInputMessageItem, ResponseOutputMessage, ResponseReasoningItem, ResponseToolSearchCall,
    ResponseToolSearchOutputItem, Tool,
};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

mod image_generation_call;
pub use self::image_generation_call::{
    ImageGenerationCall, ImageGenerationCallError, ImageGenerationCallErrorModerationDetails,
    ImageGenerationCallErrorModerationDetailsModerationStage, ImageGenerationCallSize,
    ImageGenerationCallStatus, ImageGenerationCallSvgUsage,
};
mod local_shell_call;
pub use self::local_shell_call::{LocalShellCall, LocalShellCallAction, LocalShellCallOutput};
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

/// Asks you whether the model may call an MCP tool.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpApprovalRequest {
    /// ID that names this object.
    pub id: String,
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
    McpApprovalRequest = "responses.ResponseItem.McpApprovalRequest";
    [
        required("id"),
        constant("type", "mcp_approval_request"),
        required("arguments"),
        required("name"),
        required("server_label"),
    ];
    0 id, 2 arguments, 3 name, 4 server_label,
}

impl McpApprovalRequest {
    /// What is required.
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
}

/// Your yes or no to an MCP tool call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpApprovalResponse {
    /// ID that names this object.
    pub id: String,
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
    McpApprovalResponse = "responses.ResponseItem.McpApprovalResponse";
    [
        required("id"),
        constant("type", "mcp_approval_response"),
        required("approval_request_id"),
        required("approve"),
        optional("reason").or_null(),
    ];
    0 id, 2 approval_request_id, 3 approve, 4 reason,
}

impl McpApprovalResponse {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        approval_request_id: impl Into<String>,
        approve: bool,
    ) -> Self {
        Self {
            id: id.into(),
            approval_request_id: approval_request_id.into(),
            approve,
            ..Self::default()
        }
    }

    /// Why it happened or was decided.
    #[must_use]
    pub fn reason<By>(mut self, reason: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.reason,
            &mut self.leftovers,
            4,
            reason.into_maybe(),
        );
        self
    }
}

/// An MCP call with its outcome, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Option<McpCallStatus>,
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
    McpCall = "responses.ResponseItem.McpCall";
    [
        required("id"),
        constant("type", "mcp_call"),
        optional("status").or_null(),
        optional("approval_request_id").or_null(),
        required("arguments"),
        optional("error").or_null(),
        required("name"),
        optional("output").or_null(),
        required("server_label"),
    ];
    0 id, 2 status, 3 approval_request_id, 4 arguments, 5 error, 6 name, 7 output, 8 server_label,
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

    /// ID of the approval request that this belongs to.
    #[must_use]
    pub fn approval_request_id<By>(
        mut self,
        approval_request_id: impl IntoMaybe<String, By>,
    ) -> Self {
        put(
            &mut self.approval_request_id,
            &mut self.leftovers,
            3,
            approval_request_id.into_maybe(),
        );
        self
    }

    /// Why the remote call failed, if it did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<McpToolCallError, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 5, error.into_maybe());
        self
    }

    /// What the remote tool returned.
    #[must_use]
    pub fn output<By>(mut self, output: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.output,
            &mut self.leftovers,
            7,
            output.into_maybe(),
        );
        self
    }
}

/// Mcp call status of `ResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpCallStatus {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// `calling`
    Calling,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    McpCallStatus;
    "in_progress" InProgress,
    "completed" Completed,
    "incomplete" Incomplete,
    "calling" Calling,
    "failed" Failed,
}

/// The tools of an MCP server, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpListTools {
    /// ID that names this object.
    pub id: String,
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
    McpListTools = "responses.ResponseItem.McpListTools";
    [
        required("id"),
        constant("type", "mcp_list_tools"),
        optional("error").or_null(),
        required("server_label"),
        required("tools"),
    ];
    0 id, 2 error, 3 server_label, 4 tools,
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

    /// What went wrong, if anything did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 2, error.into_maybe());
        self
    }
}

/// One tool of an MCP server, with its input schema.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpListToolsTool {
    /// Notes attached to the text or tool, such as citations.
    pub annotations: Option<RawJson>,
    /// Explanation in plain words.
    pub description: Option<String>,
    /// JSON schema of the tool's arguments.
    pub input_schema: RawJson,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpListToolsTool = "responses.ResponseItem.McpListToolsTool";
    [
        optional("annotations").or_null(),
        optional("description").or_null(),
        required("input_schema"),
        required("name"),
    ];
    0 annotations, 1 description, 2 input_schema, 3 name,
}

impl McpListToolsTool {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(input_schema: impl Into<RawJson>, name: impl Into<String>) -> Self {
        Self {
            input_schema: input_schema.into(),
            name: name.into(),
            ..Self::default()
        }
    }

    /// Notes attached to the text or tool, such as citations.
    #[must_use]
    pub fn annotations<By>(mut self, annotations: impl IntoMaybe<RawJson, By>) -> Self {
        put(
            &mut self.annotations,
            &mut self.leftovers,
            0,
            annotations.into_maybe(),
        );
        self
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            1,
            description.into_maybe(),
        );
        self
    }
}

/// A program by the model that calls tools, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Program {
    /// ID that names this object.
    pub id: String,
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
    Program = "responses.ResponseItem.Program";
    [
        required("id"),
        constant("type", "program"),
        required("call_id"),
        required("code"),
        required("fingerprint"),
    ];
    0 id, 2 call_id, 3 code, 4 fingerprint,
}

impl Program {
    /// What is required.
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
}

/// The result of a tool-calling program, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramOutput {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: ProgramOutputStatus,
    /// ID that ties a call to its result. 1 to 64 characters.
    pub call_id: String,
    /// What the program returned. At most 10485760 characters.
    pub result: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProgramOutput = "responses.ResponseItem.ProgramOutput";
    [
        required("id"),
        constant("type", "program_output"),
        required("status"),
        required("call_id"),
        required("result"),
    ];
    0 id, 2 status, 3 call_id, 4 result,
}

impl ProgramOutput {
    /// What is required.
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
}

/// Program output status of `ResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProgramOutputStatus {
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ProgramOutputStatus;
    "completed" Completed,
    "incomplete" Incomplete,
}
