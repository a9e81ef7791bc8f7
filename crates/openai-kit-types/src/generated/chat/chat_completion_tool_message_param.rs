//! `ChatCompletionToolMessageParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::chat::ChatCompletionContentPartText;
use crate::{Leftovers, RawJson, Why};

/// The result of a tool call, tied to it by the call's ID.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionToolMessageParam {
    /// Result of the tool call. At least 1 item.
    pub content: Content,
    /// ID of the call that this is the result of.
    pub tool_call_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionToolMessageParam = "chat.ChatCompletionToolMessageParam";
    [
        required("content"),
        constant("role", "tool"),
        required("tool_call_id"),
    ];
    0 content, 2 tool_call_id,
}

impl ChatCompletionToolMessageParam {
    /// What is required.
    #[must_use]
    pub fn new(content: impl Into<Content>, tool_call_id: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            tool_call_id: tool_call_id.into(),
            ..Self::default()
        }
    }
}

/// Content of `ChatCompletionToolMessageParam`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ChatCompletionContentPartText>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "chat.ChatCompletionToolMessageParam.Content";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Content::Text);
from_items!(Content::Items(ChatCompletionContentPartText));
