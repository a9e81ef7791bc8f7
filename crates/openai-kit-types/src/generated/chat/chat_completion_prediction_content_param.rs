//! `ChatCompletionPredictionContentParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::chat::chat_completion_tool_message_param::Content;

/// Text that the answer is expected to repeat largely, to make it faster.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionPredictionContentParam {
    /// Text the answer will mostly repeat. At least 1 item.
    pub content: Content,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionPredictionContentParam = "chat.ChatCompletionPredictionContentParam";
    [
        constant("type", "content"),
        required("content"),
    ];
    1 content,
}

impl ChatCompletionPredictionContentParam {
    /// What is required.
    #[must_use]
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}
