//! `ResponseOutputItemWsAdded` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::ResponseOutputItem;

/// Announces a new output item, still empty or unfinished.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseOutputItemWsAdded {
    /// The item concerned, or one row of data.
    pub item: ResponseOutputItem,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseOutputItemWsAdded = "responses.ResponsesServerEvent.ResponseOutputItemWsAdded";
    [
        constant("type", "response.output_item.added"),
        required("item"),
        required("output_index"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 item, 2 output_index, 3 sequence_number, 4 stream_id,
}
