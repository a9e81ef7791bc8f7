//! `McpListToolsCompleted` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the tools of an MCP server have been listed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpListToolsCompleted {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpListToolsCompleted = "realtime.McpListToolsCompleted";
    [
        constant("type", "mcp_list_tools.completed"),
        required("event_id"),
        required("item_id"),
    ];
    1 event_id, 2 item_id,
}
