//! `ResponseContentPartDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that a content part of an answer is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseContentPartDoneEvent {
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
    ResponseContentPartDoneEvent = "realtime.ResponseContentPartDoneEvent";
    [
        constant("type", "response.content_part.done"),
        required("content_index"),
        required("event_id"),
        required("item_id"),
        required("output_index"),
        required("part"),
        required("response_id"),
    ];
    1 content_index, 2 event_id, 3 item_id, 4 output_index, 5 part, 6 response_id,
}

/// Part of `ResponseContentPartDoneEvent` with `type`, `audio` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    /// Kind of thing, telling variants apart.
    pub type_: Option<PartType>,
    /// Sound data, or the settings for sound.
    pub audio: Option<String>,
    /// The text, or how text is written.
    pub text: Option<String>,
    /// What was said, as text.
    pub transcript: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Part = "realtime.ResponseContentPartDoneEvent.Part";
    [
        optional("type").or_null(),
        optional("audio").or_null(),
        optional("text").or_null(),
        optional("transcript").or_null(),
    ];
    0 type_, 1 audio, 2 text, 3 transcript,
}

/// Part type of `ResponseContentPartDoneEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PartType {
    /// `text`
    Text,
    /// `audio`
    Audio,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PartType;
    "text" Text,
    "audio" Audio,
}
