//! `BetaResponseReasoningSummaryTextDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces that the text of a reasoning summary part is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryTextDoneEvent {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// The whole text of the summary part.
    pub text: String,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningSummaryTextDoneEvent = "beta.BetaResponseReasoningSummaryTextDoneEvent";
    [
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        required("summary_index"),
        required("text"),
        constant("type", "response.reasoning_summary_text.done"),
        optional("agent").or_null(),
    ];
    0 item_id, 1 output_index, 2 sequence_number, 3 summary_index, 4 text, 6 agent,
}
