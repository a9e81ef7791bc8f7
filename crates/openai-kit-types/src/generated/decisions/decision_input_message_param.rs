//! `DecisionInputMessageParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::decisions::{DecisionInputPartUnionParam, DecisionInputTextParam};
use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Why};

pub use crate::decisions::DecisionInputMessageParam as DecisionInputUserMessage;
pub use crate::decisions::decision_input_message_param::Content as DecisionInputUserMessageContent;
pub use crate::decisions::decision_input_message_param::DecisionInputSystemMessageContent as DecisionInputDeveloperMessageContent;

/// A user message that a decision is made about.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionInputMessageParam {
    /// Text or parts that make up the content.
    pub content: Content,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionInputMessageParam = "DecisionInputMessageParam";
    [
        constant("type", "message").or_left_out(),
        required("content"),
        constant("role", "user"),
    ];
    1 content,
}

impl DecisionInputMessageParam {
    /// What is required.
    #[must_use]
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// Content of `DecisionInputMessageParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<DecisionInputPartUnionParam>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "DecisionInputMessageParam.Content";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Content::Text);
from_items!(Content::Items(DecisionInputPartUnionParam));

/// Decision input assistant message of `DecisionInputMessageParam` with `content` and `phase`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionInputAssistantMessage {
    /// Text or parts that make up the content.
    pub content: DecisionInputAssistantMessageContent,
    /// Whether a message is a remark on the way or the final answer.
    pub phase: Maybe<DecisionInputAssistantMessagePhase>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionInputAssistantMessage = "DecisionInputMessageParam.DecisionInputAssistantMessage";
    [
        constant("type", "message").or_left_out(),
        required("content"),
        optional("phase").or_null(),
        constant("role", "assistant"),
    ];
    1 content, 2 phase,
}

impl DecisionInputAssistantMessage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl Into<DecisionInputAssistantMessageContent>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// Whether a message is a remark on the way or the final answer.
    #[must_use]
    pub fn phase<By>(
        mut self,
        phase: impl IntoMaybe<DecisionInputAssistantMessagePhase, By>,
    ) -> Self {
        self.phase = phase.into_maybe();
        self
    }
}

/// Decision input assistant message content of `DecisionInputMessageParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionInputAssistantMessageContent {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<DecisionInputAssistantMessageContentParts>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DecisionInputAssistantMessageContent = "DecisionInputMessageParam.DecisionInputAssistantMessageContent";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(DecisionInputAssistantMessageContent::Text);
from_items!(DecisionInputAssistantMessageContent::Items(
    DecisionInputAssistantMessageContentParts
));

/// Decision input assistant message content parts of `DecisionInputMessageParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionInputAssistantMessageContentParts {
    /// `output_text`: Decision input assistant message content parts output text of
    /// `DecisionInputMessageParam` with `text`.
    OutputText(DecisionInputAssistantMessageContentPartsDecisionInputOutputText),
    /// `refusal`: Decision input assistant message content parts refusal of
    /// `DecisionInputMessageParam` with `refusal`.
    Refusal(DecisionInputAssistantMessageContentPartsDecisionInputRefusal),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DecisionInputAssistantMessageContentParts = "DecisionInputMessageParam.DecisionInputAssistantMessageContentParts";
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

from!(DecisionInputAssistantMessageContentParts {
    OutputText(DecisionInputAssistantMessageContentPartsDecisionInputOutputText),
    Refusal(DecisionInputAssistantMessageContentPartsDecisionInputRefusal),
});

/// Decision input assistant message content parts output text of `DecisionInputMessageParam` with
/// `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionInputAssistantMessageContentPartsDecisionInputOutputText {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionInputAssistantMessageContentPartsDecisionInputOutputText = "DecisionInputMessageParam.DecisionInputAssistantMessageContentPartsDecisionInputOutputText";
    [
        constant("type", "output_text"),
        required("text"),
    ];
    1 text,
}

impl DecisionInputAssistantMessageContentPartsDecisionInputOutputText {
    /// What is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

/// Decision input assistant message content parts refusal of `DecisionInputMessageParam` with
/// `refusal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionInputAssistantMessageContentPartsDecisionInputRefusal {
    /// The model's words when it declines.
    pub refusal: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionInputAssistantMessageContentPartsDecisionInputRefusal = "DecisionInputMessageParam.DecisionInputAssistantMessageContentPartsDecisionInputRefusal";
    [
        constant("type", "refusal"),
        required("refusal"),
    ];
    1 refusal,
}

impl DecisionInputAssistantMessageContentPartsDecisionInputRefusal {
    /// What is required.
    #[must_use]
    pub fn new(refusal: impl Into<String>) -> Self {
        Self {
            refusal: refusal.into(),
            ..Self::default()
        }
    }
}

/// Decision input assistant message phase of `DecisionInputMessageParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionInputAssistantMessagePhase {
    /// `commentary`
    Commentary,
    /// `final_answer`
    FinalAnswer,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    DecisionInputAssistantMessagePhase;
    "commentary" Commentary,
    "final_answer" FinalAnswer,
}

/// Decision input developer message of `DecisionInputMessageParam` with `content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionInputDeveloperMessage {
    /// Text or parts that make up the content.
    pub content: DecisionInputSystemMessageContent,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionInputDeveloperMessage = "DecisionInputMessageParam.DecisionInputDeveloperMessage";
    [
        constant("type", "message").or_left_out(),
        required("content"),
        constant("role", "developer"),
    ];
    1 content,
}

impl DecisionInputDeveloperMessage {
    /// What is required.
    #[must_use]
    pub fn new(content: impl Into<DecisionInputSystemMessageContent>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// Decision input system message of `DecisionInputMessageParam` with `content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionInputSystemMessage {
    /// Text or parts that make up the content.
    pub content: DecisionInputSystemMessageContent,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionInputSystemMessage = "DecisionInputMessageParam.DecisionInputSystemMessage";
    [
        constant("type", "message").or_left_out(),
        required("content"),
        constant("role", "system"),
    ];
    1 content,
}

impl DecisionInputSystemMessage {
    /// What is required.
    #[must_use]
    pub fn new(content: impl Into<DecisionInputSystemMessageContent>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// Decision input system message content of `DecisionInputMessageParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionInputSystemMessageContent {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<DecisionInputTextParam>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DecisionInputSystemMessageContent = "DecisionInputMessageParam.DecisionInputSystemMessageContent";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(DecisionInputSystemMessageContent::Text);
from_items!(DecisionInputSystemMessageContent::Items(
    DecisionInputTextParam
));
