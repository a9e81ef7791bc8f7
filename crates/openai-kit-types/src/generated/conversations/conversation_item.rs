//! `ConversationItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::conversations::Message;
use crate::responses::{
    ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput, ResponseCodeInterpreterToolCall,
    ResponseCompactionItem, ResponseComputerToolCall, ResponseComputerToolCallOutputItem,
    ResponseConfigurationUpdateItem, ResponseCustomToolCall, ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallItem, ResponseFunctionToolCallOutputItem, ResponseFunctionWebSearch,
    ResponseReasoningItem, ResponseToolSearchCall, ResponseToolSearchOutputItem,
};
use crate::{RawJson, Why};

pub use crate::responses::response_item::AdditionalTools;
pub use crate::responses::response_item::AdditionalToolsRole;
pub use crate::responses::response_item::ImageGenerationCall;
pub use crate::responses::response_item::ImageGenerationCallError;
pub use crate::responses::response_item::ImageGenerationCallErrorModerationDetails;
pub use crate::responses::response_item::ImageGenerationCallSize;
pub use crate::responses::response_item::ImageGenerationCallStatus;
pub use crate::responses::response_item::ImageGenerationCallSvgUsage;
pub use crate::responses::response_item::LocalShellCall;
pub use crate::responses::response_item::LocalShellCallAction;
pub use crate::responses::response_item::LocalShellCallOutput;
pub use crate::responses::response_item::McpApprovalRequest;
pub use crate::responses::response_item::McpApprovalResponse;
pub use crate::responses::response_item::McpCall;
pub use crate::responses::response_item::McpCallStatus;
pub use crate::responses::response_item::McpListTools;
pub use crate::responses::response_item::McpListToolsTool;
pub use crate::responses::response_item::Program;
pub use crate::responses::response_item::ProgramOutput;
pub use crate::responses::response_item::ProgramOutputStatus;
pub use crate::responses::response_output_message::Status as LocalShellCallOutputStatus;
pub use crate::responses::response_output_message::Status as LocalShellCallStatus;
pub use crate::responses::tool::ImageGenerationAction as ImageGenerationCallAction;
pub use crate::responses::tool::ImageGenerationBackground as ImageGenerationCallBackground;
pub use crate::responses::tool::ImageGenerationOutputFormat as ImageGenerationCallOutputFormat;
pub use crate::responses::tool::ImageGenerationQuality as ImageGenerationCallQuality;

/// Any item of a conversation: messages, reasoning, tool calls and results.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationItem {
    /// `message`: A message in a conversation, with its role and content parts.
    Message(Message),
    /// `function_call`: A function call as stored, with ID and status.
    FunctionCall(ResponseFunctionToolCallItem),
    /// `function_call_output`: The stored result of a function call, with ID and status.
    FunctionCallOutput(ResponseFunctionToolCallOutputItem),
    /// `file_search_call`: A file search of the model: its queries and, if asked for, results.
    FileSearchCall(ResponseFileSearchToolCall),
    /// `web_search_call`: A web search of the model: a query, an opened page or a find in a page.
    WebSearchCall(ResponseFunctionWebSearch),
    /// `image_generation_call`: An image made by the model, sent back as input.
    ImageGenerationCall(Box<ImageGenerationCall>),
    /// `computer_call`: Actions that the model wants done on a computer, with safety checks to
    /// confirm.
    ComputerCall(ResponseComputerToolCall),
    /// `computer_call_output`: The stored screenshot that answered a computer call.
    ComputerCallOutput(ResponseComputerToolCallOutputItem),
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
    /// `custom_tool_call`: The model's call of a custom tool, with its input as plain text.
    CustomToolCall(ResponseCustomToolCall),
    /// `custom_tool_call_output`: Your result for a custom tool call, sent as input.
    CustomToolCallOutput(ResponseCustomToolCallOutput),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ConversationItem = "conversations.ConversationItem";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("additional_tools", Pick::One(10)),
                ("apply_patch_call", Pick::One(21)),
                ("apply_patch_call_output", Pick::One(22)),
                ("code_interpreter_call", Pick::One(16)),
                ("compaction", Pick::One(15)),
                ("computer_call", Pick::One(6)),
                ("computer_call_output", Pick::One(7)),
                ("configuration_update", Pick::One(11)),
                ("custom_tool_call", Pick::One(27)),
                ("custom_tool_call_output", Pick::One(28)),
                ("file_search_call", Pick::One(3)),
                ("function_call", Pick::One(1)),
                ("function_call_output", Pick::One(2)),
                ("image_generation_call", Pick::One(5)),
                ("local_shell_call", Pick::One(17)),
                ("local_shell_call_output", Pick::One(18)),
                ("mcp_approval_request", Pick::One(24)),
                ("mcp_approval_response", Pick::One(25)),
                ("mcp_call", Pick::One(26)),
                ("mcp_list_tools", Pick::One(23)),
                ("message", Pick::One(0)),
                ("program", Pick::One(13)),
                ("program_output", Pick::One(14)),
                ("reasoning", Pick::One(12)),
                ("shell_call", Pick::One(19)),
                ("shell_call_output", Pick::One(20)),
                ("tool_search_call", Pick::One(8)),
                ("tool_search_output", Pick::One(9)),
                ("web_search_call", Pick::One(4)),
            ],
            Pick::None,
        ),
    };
    0 Message, 1 FunctionCall, 2 FunctionCallOutput, 3 FileSearchCall, 4 WebSearchCall,
    5 ImageGenerationCall, 6 ComputerCall, 7 ComputerCallOutput, 8 ToolSearchCall,
    9 ToolSearchOutput, 10 AdditionalTools, 11 ConfigurationUpdate, 12 Reasoning, 13 Program,
    14 ProgramOutput, 15 Compaction, 16 CodeInterpreterCall, 17 LocalShellCall,
    18 LocalShellCallOutput, 19 ShellCall, 20 ShellCallOutput, 21 ApplyPatchCall,
    22 ApplyPatchCallOutput, 23 McpListTools, 24 McpApprovalRequest, 25 McpApprovalResponse,
    26 McpCall, 27 CustomToolCall, 28 CustomToolCallOutput,
}

impl ConversationItem {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Message(value) => value.leftovers.request_id(),
            Self::FunctionCall(value) => value.leftovers.request_id(),
            Self::FunctionCallOutput(value) => value.leftovers.request_id(),
            Self::FileSearchCall(value) => value.leftovers.request_id(),
            Self::WebSearchCall(value) => value.leftovers.request_id(),
            Self::ImageGenerationCall(value) => value.leftovers.request_id(),
            Self::ComputerCall(value) => value.leftovers.request_id(),
            Self::ComputerCallOutput(value) => value.leftovers.request_id(),
            Self::ToolSearchCall(value) => value.leftovers.request_id(),
            Self::ToolSearchOutput(value) => value.leftovers.request_id(),
            Self::AdditionalTools(value) => value.leftovers.request_id(),
            Self::ConfigurationUpdate(value) => value.leftovers.request_id(),
            Self::Reasoning(value) => value.leftovers.request_id(),
            Self::Program(value) => value.leftovers.request_id(),
            Self::ProgramOutput(value) => value.leftovers.request_id(),
            Self::Compaction(value) => value.leftovers.request_id(),
            Self::CodeInterpreterCall(value) => value.leftovers.request_id(),
            Self::LocalShellCall(value) => value.leftovers.request_id(),
            Self::LocalShellCallOutput(value) => value.leftovers.request_id(),
            Self::ShellCall(value) => value.leftovers.request_id(),
            Self::ShellCallOutput(value) => value.leftovers.request_id(),
            Self::ApplyPatchCall(value) => value.leftovers.request_id(),
            Self::ApplyPatchCallOutput(value) => value.leftovers.request_id(),
            Self::McpListTools(value) => value.leftovers.request_id(),
            Self::McpApprovalRequest(value) => value.leftovers.request_id(),
            Self::McpApprovalResponse(value) => value.leftovers.request_id(),
            Self::McpCall(value) => value.leftovers.request_id(),
            Self::CustomToolCall(value) => value.leftovers.request_id(),
            Self::CustomToolCallOutput(value) => value.leftovers.request_id(),
            Self::Unknown(..) => None,
        }
    }
}
