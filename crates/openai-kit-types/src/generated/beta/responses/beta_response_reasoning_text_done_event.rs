//! `BetaResponseReasoningTextDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces that a raw reasoning text is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningTextDoneEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The whole reasoning text of the part.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningTextDoneEvent = "beta.BetaResponseReasoningTextDoneEvent";
    [
        constant("type", "response.reasoning_text.done"),
        optional("agent").or_null(),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        required("text"),
    ];
    1 agent, 2 content_index, 3 item_id, 4 output_index, 5 sequence_number, 6 text,
}
