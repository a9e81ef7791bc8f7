//! `ResponseTextDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that a text answer is complete (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseTextDoneEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// ID of the response concerned.
    pub response_id: String,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseTextDoneEvent = "beta.realtime.ResponseTextDoneEvent";
    [
        constant("type", "response.text.done"),
        required("content_index"),
        required("event_id"),
        required("item_id"),
        required("output_index"),
        required("response_id"),
        required("text"),
    ];
    1 content_index, 2 event_id, 3 item_id, 4 output_index, 5 response_id, 6 text,
}
