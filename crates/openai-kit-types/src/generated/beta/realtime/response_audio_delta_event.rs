//! `ResponseAudioDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of the spoken answer as base64 (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseAudioDeltaEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// ID of the response concerned.
    pub response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseAudioDeltaEvent = "beta.realtime.ResponseAudioDeltaEvent";
    [
        constant("type", "response.audio.delta"),
        required("content_index"),
        required("delta"),
        required("event_id"),
        required("item_id"),
        required("output_index"),
        required("response_id"),
    ];
    1 content_index, 2 delta, 3 event_id, 4 item_id, 5 output_index, 6 response_id,
}
