//! `ResponseMcpCallArgumentsDone` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the arguments of an MCP call are complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpCallArgumentsDone {
    /// Arguments of the call, as the model wrote them.
    pub arguments: String,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpCallArgumentsDone = "realtime.ResponseMcpCallArgumentsDone";
    [
        required("arguments"),
        required("event_id"),
        required("item_id"),
        required("output_index"),
        required("response_id"),
        constant("type", "response.mcp_call_arguments.done"),
    ];
    0 arguments, 1 event_id, 2 item_id, 3 output_index, 4 response_id,
}
