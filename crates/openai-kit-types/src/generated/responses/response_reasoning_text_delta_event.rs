//! `ResponseReasoningTextDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of the raw reasoning text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningTextDeltaEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// Newly arrived piece of the reasoning.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// Place of the item in the output.
    pub output_index: i64,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseReasoningTextDeltaEvent = "responses.ResponseReasoningTextDeltaEvent";
    [
        constant("type", "response.reasoning_text.delta"),
        required("content_index"),
        required("delta"),
        required("item_id"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("sequence_number"),
    ];
    1 content_index, 2 delta, 3 item_id, 4 obfuscation, 5 output_index, 6 sequence_number,
}
