//! `ConversationItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::realtime::{
    RealtimeConversationItemAssistantMessage, RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallOutput, RealtimeConversationItemSystemMessage,
    RealtimeConversationItemUserMessage, RealtimeMcpListTools, RealtimeMcpToolCall,
};
use crate::responses::response_item::{McpApprovalRequest, McpApprovalResponse};
use crate::{RawJson, Why};

/// Any item of a Realtime conversation: messages, calls and MCP steps.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationItem {
    /// `message`: A system message in a Realtime conversation.
    RealtimeConversationItemSystemMessage(RealtimeConversationItemSystemMessage),
    /// `message`: A user message in a Realtime conversation: text, audio or images.
    RealtimeConversationItemUserMessage(RealtimeConversationItemUserMessage),
    /// `message`: A message of the model in a Realtime conversation.
    RealtimeConversationItemAssistantMessage(RealtimeConversationItemAssistantMessage),
    /// `function_call`: The model's call of a function in a Realtime conversation.
    FunctionCall(RealtimeConversationItemFunctionCall),
    /// `function_call_output`: Your result for a function call in a Realtime conversation.
    FunctionCallOutput(RealtimeConversationItemFunctionCallOutput),
    /// `mcp_approval_response`: Your yes or no to an MCP tool call.
    McpApprovalResponse(McpApprovalResponse),
    /// `mcp_list_tools`: The tools that an MCP server offers in a Realtime session.
    McpListTools(RealtimeMcpListTools),
    /// `mcp_call`: A call of an MCP tool, with its output or error.
    McpCall(RealtimeMcpToolCall),
    /// `mcp_approval_request`: Asks you whether the model may call an MCP tool.
    McpApprovalRequest(McpApprovalRequest),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ConversationItem = "realtime.ConversationItem";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("function_call", Pick::One(3)),
                ("function_call_output", Pick::One(4)),
                ("mcp_approval_request", Pick::One(8)),
                ("mcp_approval_response", Pick::One(5)),
                ("mcp_call", Pick::One(7)),
                ("mcp_list_tools", Pick::One(6)),
                ("message", Pick::First(&[
                    Case { variant: 0, texts: &[("role", &["system"])], keys: &[] },
                    Case { variant: 1, texts: &[("role", &["user"])], keys: &[] },
                    Case { variant: 2, texts: &[], keys: &[] },
                ])),
            ],
            Pick::None,
        ),
    };
    0 RealtimeConversationItemSystemMessage, 1 RealtimeConversationItemUserMessage,
    2 RealtimeConversationItemAssistantMessage, 3 FunctionCall, 4 FunctionCallOutput,
    5 McpApprovalResponse, 6 McpListTools, 7 McpCall, 8 McpApprovalRequest,
}

from!(ConversationItem {
    RealtimeConversationItemSystemMessage(RealtimeConversationItemSystemMessage),
    RealtimeConversationItemUserMessage(RealtimeConversationItemUserMessage),
    RealtimeConversationItemAssistantMessage(RealtimeConversationItemAssistantMessage),
    FunctionCall(RealtimeConversationItemFunctionCall),
    FunctionCallOutput(RealtimeConversationItemFunctionCallOutput),
    McpApprovalResponse(McpApprovalResponse),
    McpListTools(RealtimeMcpListTools),
    McpCall(RealtimeMcpToolCall),
    McpApprovalRequest(McpApprovalRequest),
});
