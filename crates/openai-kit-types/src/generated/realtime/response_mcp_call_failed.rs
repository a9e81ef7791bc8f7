//! `ResponseMcpCallFailed` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that an MCP call has failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpCallFailed {
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpCallFailed = "realtime.ResponseMcpCallFailed";
    [
        constant("type", "response.mcp_call.failed"),
        required("event_id"),
        required("item_id"),
        required("output_index"),
    ];
    1 event_id, 2 item_id, 3 output_index,
}
