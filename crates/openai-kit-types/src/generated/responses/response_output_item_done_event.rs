//! `ResponseOutputItemDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::ResponseOutputItem;

/// Announces that an output item is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseOutputItemDoneEvent {
    /// The finished output item.
    pub item: ResponseOutputItem,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseOutputItemDoneEvent = "responses.ResponseOutputItemDoneEvent";
    [
        required("item"),
        required("output_index"),
        required("sequence_number"),
        constant("type", "response.output_item.done"),
    ];
    0 item, 1 output_index, 2 sequence_number,
}
