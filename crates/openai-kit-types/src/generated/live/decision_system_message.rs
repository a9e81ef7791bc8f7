//! `DecisionSystemMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::shared::DecisionQuestionInputText;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// A system message for the input of a Live decision.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionSystemMessage {
    /// ID that names this object.
    pub id: Option<String>,
    /// Text or parts that make up the content.
    pub content: Content,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionSystemMessage = "live.DecisionSystemMessage";
    [
        optional("id").or_null(),
        constant("type", "message").or_left_out().or_null(),
        required("content"),
        constant("role", "system"),
    ];
    0 id, 2 content,
}

impl DecisionSystemMessage {
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

/// Content of `DecisionSystemMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<DecisionQuestionInputText>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "live.DecisionSystemMessage.Content";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Content::Text);
from_items!(Content::Items(DecisionQuestionInputText));
