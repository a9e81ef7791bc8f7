//! `ChatCompletionUserMessageParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::ChatCompletionContentPartParam;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// A message from the end user: text, images, audio or files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionUserMessageParam {
    /// Text or parts that make up the content. At least 1 item.
    pub content: Content,
    /// Name that tells apart speakers with the same role.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionUserMessageParam = "chat.ChatCompletionUserMessageParam";
    [
        required("content"),
        optional("name"),
        constant("role", "user"),
    ];
    0 content, 1 name,
}

impl ChatCompletionUserMessageParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// Name that tells apart speakers with the same role.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 1, name.into_maybe());
        self
    }
}

/// Content of `ChatCompletionUserMessageParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ChatCompletionContentPartParam>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "chat.ChatCompletionUserMessageParam.Content";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Content::Text);
from_items!(Content::Items(ChatCompletionContentPartParam));
