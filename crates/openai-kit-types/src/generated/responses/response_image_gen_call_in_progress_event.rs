//! `ResponseImageGenCallInProgressEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that an image generation call has begun.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseImageGenCallInProgressEvent {
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseImageGenCallInProgressEvent = "responses.ResponseImageGenCallInProgressEvent";
    [
        constant("type", "response.image_generation_call.in_progress"),
        required("item_id"),
        required("output_index"),
        required("sequence_number"),
    ];
    1 item_id, 2 output_index, 3 sequence_number,
}
