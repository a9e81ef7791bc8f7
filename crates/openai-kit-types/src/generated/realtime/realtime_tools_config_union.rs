//! `RealtimeToolsConfigUnion` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::realtime::RealtimeFunctionTool;
use crate::{RawJson, Why};

pub use crate::responses::custom_tool::AllowedCaller as McpAllowedCaller;
pub use crate::responses::tool::Mcp;
pub use crate::responses::tool::McpAllowedTools;
pub use crate::responses::tool::McpAllowedToolsMcpToolFilter;
pub use crate::responses::tool::McpConnectorId;
pub use crate::responses::tool::McpRequireApproval;
pub use crate::responses::tool::McpRequireApprovalMcpToolApprovalFilter;
pub use crate::responses::tool::McpRequireApprovalMcpToolApprovalFilterAlways;
pub use crate::responses::tool::McpRequireApprovalMcpToolApprovalFilterNever;
pub use crate::responses::tool::McpRequireApprovalText;

/// One tool of a Realtime session: a function or an MCP server.
#[derive(Clone)]
#[non_exhaustive]
pub enum RealtimeToolsConfigUnion {
    /// `function`: A function that a Realtime model may call.
    Function(RealtimeFunctionTool),
    /// `mcp`: Lets the model use the tools of an MCP server or connector.
    Mcp(Box<Mcp>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    RealtimeToolsConfigUnion = "realtime.RealtimeToolsConfigUnion";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("function", Pick::One(0)),
                ("mcp", Pick::One(1)),
            ],
            Pick::One(0),
        ),
    };
    0 Function, 1 Mcp,
}

from!(RealtimeToolsConfigUnion {
    Function(RealtimeFunctionTool),
    Mcp(Mcp),
});
