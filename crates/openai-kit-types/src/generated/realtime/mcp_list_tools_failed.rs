//! `McpListToolsFailed` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the tools of an MCP server could not be listed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct McpListToolsFailed {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    McpListToolsFailed = "realtime.McpListToolsFailed";
    [
        constant("type", "mcp_list_tools.failed"),
        required("event_id"),
        required("item_id"),
    ];
    1 event_id, 2 item_id,
}
