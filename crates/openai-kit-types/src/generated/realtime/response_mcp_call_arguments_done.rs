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
        constant("type", "response.mcp_call_arguments.done"),
        required("arguments"),
        required("event_id"),
        required("item_id"),
        required("output_index"),
        required("response_id"),
    ];
    1 arguments, 2 event_id, 3 item_id, 4 output_index, 5 response_id,
}
