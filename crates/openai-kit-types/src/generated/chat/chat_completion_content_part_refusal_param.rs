//! `ChatCompletionContentPartRefusalParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A part of an earlier answer in which the model refused.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionContentPartRefusalParam {
    /// The model's words when it declines.
    pub refusal: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionContentPartRefusalParam = "chat.ChatCompletionContentPartRefusalParam";
    [
        constant("type", "refusal"),
        required("refusal"),
    ];
    1 refusal,
}

impl ChatCompletionContentPartRefusalParam {
    /// What is required.
    #[must_use]
    pub fn new(refusal: impl Into<String>) -> Self {
        Self {
            refusal: refusal.into(),
            ..Self::default()
        }
    }
}
