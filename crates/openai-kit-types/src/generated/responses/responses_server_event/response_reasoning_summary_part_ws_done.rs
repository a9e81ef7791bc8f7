//! `ResponseReasoningSummaryPartWsDone` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::response_reasoning_summary_part_done_event::{Part, Status};

/// Announces that a part of a reasoning summary is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningSummaryPartWsDone {
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The content or summary part concerned.
    pub part: Part,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseReasoningSummaryPartWsDone = "responses.ResponsesServerEvent.ResponseReasoningSummaryPartWsDone";
    [
        constant("type", "response.reasoning_summary_part.done"),
        optional("status").or_null(),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        optional("stream_id").or_null(),
        required("summary_index"),
    ];
    1 status, 2 item_id, 3 output_index, 4 part, 5 sequence_number, 6 stream_id, 7 summary_index,
}
