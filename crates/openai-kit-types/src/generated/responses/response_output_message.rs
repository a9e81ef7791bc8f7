//! `ResponseOutputMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::ChatCompletionContentPartRefusalParam;
use crate::convert::put;
use crate::responses::ResponseOutputText;
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

pub use crate::responses::easy_input_message::Phase;

/// A message that the model wrote, with its status and phase.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseOutputMessage {
    /// ID of the output message.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Parts of the message: text or a refusal.
    pub content: Vec<Content>,
    /// Whether a message is a remark on the way or the final answer.
    pub phase: Option<Phase>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseOutputMessage = "responses.ResponseOutputMessage";
    [
        required("id"),
        constant("type", "message"),
        required("status"),
        required("content"),
        optional("phase").or_null(),
        constant("role", "assistant"),
    ];
    0 id, 2 status, 3 content, 4 phase,
}

impl ResponseOutputMessage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Status>,
        content: impl IntoItems<Content>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            content: content.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Whether a message is a remark on the way or the final answer.
    #[must_use]
    pub fn phase<By>(mut self, phase: impl IntoMaybe<Phase, By>) -> Self {
        put(&mut self.phase, &mut self.leftovers, 4, phase.into_maybe());
        self
    }
}

/// One part of the model's message: text or a refusal.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// `output_text`: A text part of the model's message, with citations and log probabilities.
    OutputText(ResponseOutputText),
    /// `refusal`: A part of an earlier answer in which the model refused.
    Refusal(ChatCompletionContentPartRefusalParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "responses.ResponseOutputMessage.Content";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("output_text", Pick::One(0)),
                ("refusal", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 OutputText, 1 Refusal,
}

from!(Content {
    OutputText(ResponseOutputText),
    Refusal(ChatCompletionContentPartRefusalParam),
});

/// Status of `ResponseOutputMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "in_progress" InProgress,
    "completed" Completed,
    "incomplete" Incomplete,
}
