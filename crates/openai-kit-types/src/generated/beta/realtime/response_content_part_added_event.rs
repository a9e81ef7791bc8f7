//! `ResponseContentPartAddedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::realtime::response_content_part_done_event::Part;
pub use crate::beta::realtime::response_content_part_done_event::PartType;

/// Announces a new content part in an answer (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseContentPartAddedEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The content or summary part concerned.
    pub part: Part,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseContentPartAddedEvent = "beta.realtime.ResponseContentPartAddedEvent";
    [
        constant("type", "response.content_part.added"),
        required("content_index"),
        required("event_id"),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("response_id"),
    ];
    1 content_index, 2 event_id, 3 item_id, 4 output_index, 5 part, 6 response_id,
}
