//! `ChatCompletionSystemMessageParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::chat_completion_tool_message_param::Content;

/// A message with system instructions; newer models expect a developer message instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionSystemMessageParam {
    /// Text or parts that make up the content. At least 1 item.
    pub content: Content,
    /// Name that tells apart speakers with the same role.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionSystemMessageParam = "chat.ChatCompletionSystemMessageParam";
    [
        required("content"),
        optional("name"),
        constant("role", "system"),
    ];
    0 content, 1 name,
}

impl ChatCompletionSystemMessageParam {
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
