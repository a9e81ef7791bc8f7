//! `BetaResponseReasoningSummaryTextDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces that the text of a reasoning summary part is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseReasoningSummaryTextDoneEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
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
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseReasoningSummaryTextDoneEvent = "beta.BetaResponseReasoningSummaryTextDoneEvent";
    [
        constant("type", "response.reasoning_summary_text.done"),
        optional("agent").or_null(),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        required("summary_index"),
        required("text"),
    ];
    1 agent, 2 item_id, 3 output_index, 4 sequence_number, 5 summary_index, 6 text,
}
