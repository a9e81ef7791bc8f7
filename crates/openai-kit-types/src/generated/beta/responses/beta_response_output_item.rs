//! `BetaResponseOutputItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::responses::{
    BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallOutput,
    BetaResponseCodeInterpreterToolCall, BetaResponseCompactionItem, BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem, BetaResponseCustomToolCall,
    BetaResponseCustomToolCallOutputItem, BetaResponseFileSearchToolCall,
    BetaResponseFunctionShellToolCall, BetaResponseFunctionShellToolCallOutput,
    BetaResponseFunctionToolCall, BetaResponseFunctionToolCallOutputItem,
    BetaResponseFunctionWebSearch, BetaResponseOutputMessage, BetaResponseReasoningItem,
    BetaResponseToolSearchCall, BetaResponseToolSearchOutputItem,
};
use crate::{RawJson, Why};

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
pub use crate::beta::responses::beta_response_item::AdditionalTools;
pub use crate::beta::responses::beta_response_item::AgentMessage;
pub use crate::beta::responses::beta_response_item::AgentMessageContent;
pub use crate::beta::responses::beta_response_item::AgentMessageContentComputerScreenshot;
pub use crate::beta::responses::beta_response_item::AgentMessageContentEncryptedContent;
pub use crate::beta::responses::beta_response_item::AgentMessageContentText;
pub use crate::beta::responses::beta_response_item::ImageGenerationCall;
pub use crate::beta::responses::beta_response_item::LocalShellCall;
pub use crate::beta::responses::beta_response_item::LocalShellCallOutput;
pub use crate::beta::responses::beta_response_item::McpApprovalRequest;
pub use crate::beta::responses::beta_response_item::McpApprovalResponse;
pub use crate::beta::responses::beta_response_item::McpCall;
pub use crate::beta::responses::beta_response_item::McpListTools;
pub use crate::beta::responses::beta_response_item::MultiAgentCall;
pub use crate::beta::responses::beta_response_item::MultiAgentCallAction as MultiAgentCallOutputAction;
pub use crate::beta::responses::beta_response_item::MultiAgentCallAction;
pub use crate::beta::responses::beta_response_item::MultiAgentCallOutput;
pub use crate::beta::responses::beta_response_item::Program;
pub use crate::beta::responses::beta_response_item::ProgramOutput;
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

/// Any item that the model or a tool put into the output.
#[derive(Clone)]
#[non_exhaustive]
pub enum BetaResponseOutputItem {
    /// `message`: A message that the model wrote, with its status and phase.
    Message(BetaResponseOutputMessage),
    /// `file_search_call`: A file search of the model: its queries and, if asked for, results.
    FileSearchCall(BetaResponseFileSearchToolCall),
    /// `function_call`: The model's call of your function, with arguments as a JSON string.
    FunctionCall(Box<BetaResponseFunctionToolCall>),
    /// `function_call_output`: The stored result of a function call, with ID and status.
    FunctionCallOutput(Box<BetaResponseFunctionToolCallOutputItem>),
    /// `agent_message`: Agent message of `BetaResponseItem` with `id`, `agent` and more.
    AgentMessage(AgentMessage),
    /// `multi_agent_call`: Multi agent call of `BetaResponseItem` with `id`, `action` and more.
    MultiAgentCall(MultiAgentCall),
    /// `multi_agent_call_output`: Multi agent call output of `BetaResponseItem` with `id`, `action`
    /// and more.
    MultiAgentCallOutput(MultiAgentCallOutput),
    /// `web_search_call`: A web search of the model: a query, an opened page or a find in a page.
    WebSearchCall(BetaResponseFunctionWebSearch),
    /// `computer_call`: Actions that the model wants done on a computer, with safety checks to
    /// confirm.
    ComputerCall(Box<BetaResponseComputerToolCall>),
    /// `computer_call_output`: The stored screenshot that answered a computer call.
    ComputerCallOutput(BetaResponseComputerToolCallOutputItem),
    /// `reasoning`: What the model thought: a summary and, if asked for, encrypted content.
    Reasoning(BetaResponseReasoningItem),
    /// `program`: A program by the model that calls tools, sent back as input.
    Program(Program),
    /// `program_output`: The result of a tool-calling program, sent back as input.
    ProgramOutput(ProgramOutput),
    /// `tool_search_call`: A tool search by the model, run by the service or by you.
    ToolSearchCall(BetaResponseToolSearchCall),
    /// `tool_search_output`: The tools that a tool search has found, as stored.
    ToolSearchOutput(BetaResponseToolSearchOutputItem),
    /// `additional_tools`: Tools that were added in the middle of the conversation.
    AdditionalTools(AdditionalTools),
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
    /// `mcp_call`: An MCP call with its outcome, sent back as input.
    McpCall(Box<McpCall>),
    /// `mcp_list_tools`: The tools of an MCP server, sent back as input.
    McpListTools(McpListTools),
    /// `mcp_approval_request`: A question whether an MCP call may run, sent back as input.
    McpApprovalRequest(McpApprovalRequest),
    /// `mcp_approval_response`: A stored yes or no to an MCP call.
    McpApprovalResponse(McpApprovalResponse),
    /// `custom_tool_call`: The model's call of a custom tool, with its input as plain text.
    CustomToolCall(BetaResponseCustomToolCall),
    /// `custom_tool_call_output`: The stored result of a custom tool call, with ID and status.
    CustomToolCallOutput(BetaResponseCustomToolCallOutputItem),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    BetaResponseOutputItem = "beta.BetaResponseOutputItem";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("additional_tools", Pick::One(15)),
                ("agent_message", Pick::One(4)),
                ("apply_patch_call", Pick::One(23)),
                ("apply_patch_call_output", Pick::One(24)),
                ("code_interpreter_call", Pick::One(18)),
                ("compaction", Pick::One(16)),
                ("computer_call", Pick::One(8)),
                ("computer_call_output", Pick::One(9)),
                ("custom_tool_call", Pick::One(29)),
                ("custom_tool_call_output", Pick::One(30)),
                ("file_search_call", Pick::One(1)),
                ("function_call", Pick::One(2)),
                ("function_call_output", Pick::One(3)),
                ("image_generation_call", Pick::One(17)),
                ("local_shell_call", Pick::One(19)),
                ("local_shell_call_output", Pick::One(20)),
                ("mcp_approval_request", Pick::One(27)),
                ("mcp_approval_response", Pick::One(28)),
                ("mcp_call", Pick::One(25)),
                ("mcp_list_tools", Pick::One(26)),
                ("message", Pick::One(0)),
                ("multi_agent_call", Pick::One(5)),
                ("multi_agent_call_output", Pick::One(6)),
                ("program", Pick::One(11)),
                ("program_output", Pick::One(12)),
                ("reasoning", Pick::One(10)),
                ("shell_call", Pick::One(21)),
                ("shell_call_output", Pick::One(22)),
                ("tool_search_call", Pick::One(13)),
                ("tool_search_output", Pick::One(14)),
                ("web_search_call", Pick::One(7)),
            ],
            Pick::None,
        ),
    };
    0 Message, 1 FileSearchCall, 2 FunctionCall, 3 FunctionCallOutput, 4 AgentMessage,
    5 MultiAgentCall, 6 MultiAgentCallOutput, 7 WebSearchCall, 8 ComputerCall,
    9 ComputerCallOutput, 10 Reasoning, 11 Program, 12 ProgramOutput, 13 ToolSearchCall,
    14 ToolSearchOutput, 15 AdditionalTools, 16 Compaction, 17 ImageGenerationCall,
    18 CodeInterpreterCall, 19 LocalShellCall, 20 LocalShellCallOutput, 21 ShellCall,
    22 ShellCallOutput, 23 ApplyPatchCall, 24 ApplyPatchCallOutput, 25 McpCall, 26 McpListTools,
    27 McpApprovalRequest, 28 McpApprovalResponse, 29 CustomToolCall, 30 CustomToolCallOutput,
}
