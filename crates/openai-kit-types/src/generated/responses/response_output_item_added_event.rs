//! `ResponseOutputItemAddedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::ResponseOutputItem;

/// Announces a new output item, still empty or unfinished.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseOutputItemAddedEvent {
    /// The item as it starts, mostly still empty.
    pub item: ResponseOutputItem,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseOutputItemAddedEvent = "responses.ResponseOutputItemAddedEvent";
    [
        constant("type", "response.output_item.added"),
        required("item"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 item, 2 output_index, 3 sequence_number,
}
