//! `BetaResponseMcpCallArgumentsDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces that the arguments of an MCP call are complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseMcpCallArgumentsDoneEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The whole arguments as JSON text.
    pub arguments: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseMcpCallArgumentsDoneEvent = "beta.BetaResponseMcpCallArgumentsDoneEvent";
    [
        constant("type", "response.mcp_call_arguments.done"),
        optional("agent").or_null(),
        required("arguments"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 agent, 2 arguments, 3 item_id, 4 output_index, 5 sequence_number,
}
