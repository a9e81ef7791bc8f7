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
        constant("type", "response.output_item.done"),
        required("item"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 item, 2 output_index, 3 sequence_number,
}
