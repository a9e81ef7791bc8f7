//! `DecisionUserMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::shared::{DecisionInputJSON, DecisionQuestionInputImage, DecisionQuestionInputText};
use crate::{IntoMaybe, Leftovers, RawJson, Why};

pub use crate::responses::ImageDetail as ContentPartInputImageDetail;
pub use crate::shared::DecisionInputJSON as ContentPartInputJSON;
pub use crate::shared::DecisionQuestionInputImage as ContentPartInputImage;
pub use crate::shared::DecisionQuestionInputText as ContentPartInputText;
pub use crate::shared::decision_input_json::Data as ContentPartInputJSONData;

/// A user message for the input of a Live decision.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionUserMessage {
    /// ID that names this object.
    pub id: Option<String>,
    /// Text or parts that make up the content.
    pub content: Content,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionUserMessage = "live.DecisionUserMessage";
    [
        optional("id").or_null(),
        constant("type", "message").or_left_out().or_null(),
        required("content"),
        constant("role", "user"),
    ];
    0 id, 2 content,
}

impl DecisionUserMessage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }
}

/// Content of `DecisionUserMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ContentPart>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "live.DecisionUserMessage.Content";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Content::Text);
from_items!(Content::Items(ContentPart));

/// Content part of `DecisionUserMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentPart {
    /// `input_text`: A text part of a question's instructions.
    InputText(DecisionQuestionInputText),
    /// `input_image`: An image part of a question's instructions.
    InputImage(DecisionQuestionInputImage),
    /// `input_json`: A part of a decision's input that holds JSON data.
    InputJson(DecisionInputJSON),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ContentPart = "live.DecisionUserMessage.ContentPart";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("input_image", Pick::One(1)),
                ("input_json", Pick::One(2)),
                ("input_text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 InputText, 1 InputImage, 2 InputJson,
}

from!(ContentPart {
    InputText(DecisionQuestionInputText),
    InputImage(DecisionQuestionInputImage),
    InputJson(DecisionInputJSON),
});
