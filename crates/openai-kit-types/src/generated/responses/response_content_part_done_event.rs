//! `ResponseContentPartDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::ChatCompletionContentPartRefusalParam;
use crate::responses::ResponseOutputText;
use crate::responses::response_reasoning_item::Content;
use crate::{Leftovers, RawJson, Why};

pub use crate::responses::response_reasoning_item::Content as PartReasoningText;

/// Announces that a content part is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseContentPartDoneEvent {
    /// Place of the content part within its item.
    pub content_index: i64,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The finished content part.
    pub part: Part,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseContentPartDoneEvent = "responses.ResponseContentPartDoneEvent";
    [
        constant("type", "response.content_part.done"),
        required("content_index"),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
    ];
    1 content_index, 2 item_id, 3 output_index, 4 part, 5 sequence_number,
}

/// The finished content part: text, refusal or reasoning.
#[derive(Clone)]
#[non_exhaustive]
pub enum Part {
    /// `output_text`: A text part of the model's message, with citations and log probabilities.
    OutputText(ResponseOutputText),
    /// `refusal`: A part of an earlier answer in which the model refused.
    Refusal(ChatCompletionContentPartRefusalParam),
    /// `reasoning_text`: One part of the raw reasoning text.
    ReasoningText(Content),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Part = "responses.ResponseContentPartDoneEvent.Part";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("output_text", Pick::One(0)),
                ("reasoning_text", Pick::One(2)),
                ("refusal", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 OutputText, 1 Refusal, 2 ReasoningText,
}
