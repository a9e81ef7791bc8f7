//! `ResponseReasoningSummaryTextDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of a reasoning summary.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningSummaryTextDeltaEvent {
    /// Newly arrived piece of the reasoning summary.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseReasoningSummaryTextDeltaEvent = "responses.ResponseReasoningSummaryTextDeltaEvent";
    [
        constant("type", "response.reasoning_summary_text.delta"),
        required("delta"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("sequence_number"),
        required("summary_index"),
    ];
    1 delta, 2 item_id, 3 obfuscation, 4 output_index, 5 sequence_number, 6 summary_index,
}
