//! `BetaResponseReasoningTextDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Brings the next piece of the raw reasoning text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningTextDeltaEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// Newly arrived piece of the reasoning.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningTextDeltaEvent = "beta.BetaResponseReasoningTextDeltaEvent";
    [
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.reasoning_text.delta"),
        optional("agent").or_null(),
        optional("obfuscation").or_null(),
    ];
    0 content_index, 1 delta, 2 item_id, 3 output_index, 4 sequence_number, 6 agent, 7 obfuscation,
}
