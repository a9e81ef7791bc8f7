//! `ResponseOutputItemDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::realtime::ConversationItem;

/// Announces that an item of a response is complete (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseOutputItemDoneEvent {
    /// ID of this single event.
    pub event_id: String,
    /// The item concerned, or one row of data.
    pub item: ConversationItem,
    /// Place of the item in the output.
    pub output_index: i64,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseOutputItemDoneEvent = "beta.realtime.ResponseOutputItemDoneEvent";
    [
        constant("type", "response.output_item.done"),
        required("event_id"),
        required("item"),
        required("output_index"),
        required("response_id"),
    ];
    1 event_id, 2 item, 3 output_index, 4 response_id,
}
