//! `ResponseReasoningSummaryPartDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that a part of a reasoning summary is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningSummaryPartDoneEvent {
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// ID of the item concerned.
    pub item_id: String,
    /// Place of the item in the output.
    pub output_index: i64,
    /// The content or summary part concerned.
    pub part: Part,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Place of the part within the reasoning summary.
    pub summary_index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseReasoningSummaryPartDoneEvent = "responses.ResponseReasoningSummaryPartDoneEvent";
    [
        constant("type", "response.reasoning_summary_part.done"),
        optional("status").or_null(),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("sequence_number"),
        required("summary_index"),
    ];
    1 status, 2 item_id, 3 output_index, 4 part, 5 sequence_number, 6 summary_index,
}

/// One part of a reasoning summary.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    /// Text of the summary part.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Part = "responses.ResponseReasoningSummaryPartDoneEvent.Part";
    [
        constant("type", "summary_text"),
        required("text"),
    ];
    1 text,
}

impl Part {
    /// What is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

/// Status of `ResponseReasoningSummaryPartDoneEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `incomplete`
    Incomplete,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "incomplete" Incomplete,
}
