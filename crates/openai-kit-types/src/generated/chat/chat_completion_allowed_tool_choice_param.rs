//! `ChatCompletionAllowedToolChoiceParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::chat::ChatCompletionAllowedToolsParam;

/// Limits the model to some of the tools in the request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionAllowedToolChoiceParam {
    /// Tools the model may use out of all those on offer.
    pub allowed_tools: ChatCompletionAllowedToolsParam,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionAllowedToolChoiceParam = "chat.ChatCompletionAllowedToolChoiceParam";
    [
        constant("type", "allowed_tools"),
        required("allowed_tools"),
    ];
    1 allowed_tools,
}

impl ChatCompletionAllowedToolChoiceParam {
    /// What is required.
    #[must_use]
    pub fn new(allowed_tools: impl Into<ChatCompletionAllowedToolsParam>) -> Self {
        Self {
            allowed_tools: allowed_tools.into(),
            ..Self::default()
        }
    }
}
