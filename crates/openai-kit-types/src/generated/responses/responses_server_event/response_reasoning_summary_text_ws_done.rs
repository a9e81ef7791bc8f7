//! `ResponseReasoningSummaryTextWsDone` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the text of a reasoning summary part is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningSummaryTextWsDone {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseReasoningSummaryTextWsDone = "responses.ResponsesServerEvent.ResponseReasoningSummaryTextWsDone";
    [
        constant("type", "response.reasoning_summary_text.done"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
        required("text"),
    ];
    1 item_id, 2 output_index, 3 sequence_number, 4 stream_id, 5 summary_index, 6 text,
}
