//! `BetaResponseRefusalDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Brings the next piece of a refusal.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseRefusalDeltaEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// Newly arrived piece of the refusal.
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
    BetaResponseRefusalDeltaEvent = "beta.BetaResponseRefusalDeltaEvent";
    [
        constant("type", "response.refusal.delta"),
        optional("agent").or_null(),
        required("content_index"),
        required("delta"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("sequence_number"),
    ];
    1 agent, 2 content_index, 3 delta, 4 item_id, 5 obfuscation, 6 output_index, 7 sequence_number,
}
