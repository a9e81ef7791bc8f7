//! `ResponseTextDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::responses::response_text_done_event::Logprob;
pub use crate::responses::response_text_done_event::LogprobTopLogprob;

/// Brings the next piece of the output text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseTextDeltaEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// Newly arrived piece of the text.
    pub delta: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Vec<Logprob>,
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
    ResponseTextDeltaEvent = "responses.ResponseTextDeltaEvent";
    [
        constant("type", "response.output_text.delta"),
        required("content_index"),
        required("delta"),
        required("item_id"),
        required("logprobs"),
        optional("obfuscation").or_null(),
        required("output_index"),
        required("sequence_number"),
    ];
    1 content_index, 2 delta, 3 item_id, 4 logprobs, 5 obfuscation, 6 output_index,
    7 sequence_number,
}
