//! `ResponseMcpCallArgumentsDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of an MCP call's JSON arguments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseMcpCallArgumentsDeltaEvent {
    /// Newly arrived piece of the arguments' JSON text.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseMcpCallArgumentsDeltaEvent = "responses.ResponseMcpCallArgumentsDeltaEvent";
    [
        constant("type", "response.mcp_call_arguments.delta"),
        required("delta"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("sequence_number"),
    ];
    1 delta, 2 item_id, 3 obfuscation, 4 output_index, 5 sequence_number,
}
