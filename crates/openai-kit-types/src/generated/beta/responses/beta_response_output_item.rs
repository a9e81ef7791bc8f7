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
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpoint as AgentMessageContentComputerScreenshotPromptCacheBreakpoint;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl as AgentMessageContentComputerScreenshotPromptCacheBreakpointTtl;
pub use crate::responses::response_item::AdditionalToolsRole;
pub use crate::responses::response_item::ImageGenerationCallError;
pub use crate::responses::response_item::ImageGenerationCallErrorModerationDetails;
pub use crate::responses::response_item::ImageGenerationCallErrorModerationDetailsModerationStage;
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
pub use crate::responses::response_reasoning_item::Summary as AgentMessageContentSummaryText;
pub use crate::responses::tool::ImageGenerationAction as ImageGenerationCallAction;
pub use crate::responses::tool::ImageGenerationBackground as ImageGenerationCallBackground;
pub use crate::responses::tool::ImageGenerationOutputFormat as ImageGenerationCallOutputFormat;
pub use crate::responses::tool::ImageGenerationQuality as ImageGenerationCallQuality;

/// Beta response output item.
#[derive(Clone)]
#[non_exhaustive]
pub enum BetaResponseOutputItem {
    /// `message`: Beta response output message, told by `assistant`.
    Message(BetaResponseOutputMessage),
    /// `file_search_call`: Beta response file search tool call, told by `file_search_call`.
    FileSearchCall(BetaResponseFileSearchToolCall),
    /// `function_call`: Beta response function tool call, told by `function_call`.
    FunctionCall(Box<BetaResponseFunctionToolCall>),
    /// `function_call_output`: Beta response function tool call output item, told by
    /// `function_call_output`.
    FunctionCallOutput(Box<BetaResponseFunctionToolCallOutputItem>),
    /// `agent_message`: Agent message of `BetaResponseItem`, told by `agent_message`.
    AgentMessage(AgentMessage),
    /// `multi_agent_call`: Multi agent call of `BetaResponseItem`, told by `multi_agent_call`.
    MultiAgentCall(MultiAgentCall),
    /// `multi_agent_call_output`: Multi agent call output of `BetaResponseItem`, told by
    /// `multi_agent_call_output`.
    MultiAgentCallOutput(MultiAgentCallOutput),
    /// `web_search_call`: Beta response function web search, told by `web_search_call`.
    WebSearchCall(BetaResponseFunctionWebSearch),
    /// `computer_call`: Beta response computer tool call, told by `computer_call`.
    ComputerCall(Box<BetaResponseComputerToolCall>),
    /// `computer_call_output`: Beta response computer tool call output item, told by
    /// `computer_call_output`.
    ComputerCallOutput(BetaResponseComputerToolCallOutputItem),
    /// `reasoning`: Beta response reasoning item, told by `reasoning`.
    Reasoning(BetaResponseReasoningItem),
    /// `program`: Program of `BetaResponseItem`, told by `program`.
    Program(Program),
    /// `program_output`: Program output of `BetaResponseItem`, told by `program_output`.
    ProgramOutput(ProgramOutput),
    /// `tool_search_call`: Beta response tool search call, told by `tool_search_call`.
    ToolSearchCall(BetaResponseToolSearchCall),
    /// `tool_search_output`: Beta response tool search output item, told by `tool_search_output`.
    ToolSearchOutput(BetaResponseToolSearchOutputItem),
    /// `additional_tools`: Additional tools of `BetaResponseItem`, told by `additional_tools`.
    AdditionalTools(AdditionalTools),
    /// `compaction`: Beta response compaction item, told by `compaction`.
    Compaction(BetaResponseCompactionItem),
    /// `image_generation_call`: Image generation call of `BetaResponseItem`, told by
    /// `image_generation_call`.
    ImageGenerationCall(Box<ImageGenerationCall>),
    /// `code_interpreter_call`: Beta response code interpreter tool call, told by
    /// `code_interpreter_call`.
    CodeInterpreterCall(BetaResponseCodeInterpreterToolCall),
    /// `local_shell_call`: Local shell call of `BetaResponseItem`, told by `local_shell_call`.
    LocalShellCall(Box<LocalShellCall>),
    /// `local_shell_call_output`: Local shell call output of `BetaResponseItem`, told by
    /// `local_shell_call_output`.
    LocalShellCallOutput(LocalShellCallOutput),
    /// `shell_call`: Beta response function shell tool call, told by `shell_call`.
    ShellCall(Box<BetaResponseFunctionShellToolCall>),
    /// `shell_call_output`: Beta response function shell tool call output, told by
    /// `shell_call_output`.
    ShellCallOutput(BetaResponseFunctionShellToolCallOutput),
    /// `apply_patch_call`: Beta response apply patch tool call, told by `apply_patch_call`.
    ApplyPatchCall(Box<BetaResponseApplyPatchToolCall>),
    /// `apply_patch_call_output`: Beta response apply patch tool call output, told by
    /// `apply_patch_call_output`.
    ApplyPatchCallOutput(BetaResponseApplyPatchToolCallOutput),
    /// `mcp_call`: Mcp call of `BetaResponseItem`, told by `mcp_call`.
    McpCall(Box<McpCall>),
    /// `mcp_list_tools`: Mcp list tools of `BetaResponseItem`, told by `mcp_list_tools`.
    McpListTools(McpListTools),
    /// `mcp_approval_request`: Mcp approval request of `BetaResponseItem`, told by
    /// `mcp_approval_request`.
    McpApprovalRequest(McpApprovalRequest),
    /// `mcp_approval_response`: Mcp approval response of `BetaResponseItem`, told by
    /// `mcp_approval_response`.
    McpApprovalResponse(McpApprovalResponse),
    /// `custom_tool_call`: Beta response custom tool call, told by `custom_tool_call`.
    CustomToolCall(BetaResponseCustomToolCall),
    /// `custom_tool_call_output`: Beta response custom tool call output item, told by
    /// `custom_tool_call_output`.
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
