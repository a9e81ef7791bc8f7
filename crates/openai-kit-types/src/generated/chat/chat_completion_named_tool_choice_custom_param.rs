//! `ChatCompletionNamedToolChoiceCustomParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Forces one custom tool by name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionNamedToolChoiceCustomParam {
    /// The custom tool or its call.
    pub custom: Custom,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionNamedToolChoiceCustomParam = "chat.ChatCompletionNamedToolChoiceCustomParam";
    [
        constant("type", "custom"),
        required("custom"),
    ];
    1 custom,
}

impl ChatCompletionNamedToolChoiceCustomParam {
    /// What is required.
    #[must_use]
    pub fn new(custom: impl Into<Custom>) -> Self {
        Self {
            custom: custom.into(),
            ..Self::default()
        }
    }
}

/// Custom of `ChatCompletionNamedToolChoiceCustomParam` with `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Custom {
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Custom = "chat.ChatCompletionNamedToolChoiceCustomParam.Custom";
    [
        required("name"),
    ];
    0 name,
}

impl Custom {
    /// What is required.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
