//! `ResponseMcpCallArgumentsDelta` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of an MCP call's JSON arguments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpCallArgumentsDelta {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Place of the item in the output.
    pub output_index: i64,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpCallArgumentsDelta = "realtime.ResponseMcpCallArgumentsDelta";
    [
        constant("type", "response.mcp_call_arguments.delta"),
        required("delta"),
        required("event_id"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("response_id"),
    ];
    1 delta, 2 event_id, 3 item_id, 4 obfuscation, 5 output_index, 6 response_id,
}
