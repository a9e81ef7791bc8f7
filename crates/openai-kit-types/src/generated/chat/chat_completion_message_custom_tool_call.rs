//! `ChatCompletionMessageCustomToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The model's call of a custom tool, with its input as plain text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionMessageCustomToolCall {
    /// ID that names this object.
    pub id: String,
    /// The custom tool or its call.
    pub custom: Custom,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionMessageCustomToolCall = "chat.ChatCompletionMessageCustomToolCall";
    [
        required("id"),
        constant("type", "custom"),
        required("custom"),
    ];
    0 id, 2 custom,
}

impl ChatCompletionMessageCustomToolCall {
    /// What is required.
    #[must_use]
    pub fn new(id: impl Into<String>, custom: impl Into<Custom>) -> Self {
        Self {
            id: id.into(),
            custom: custom.into(),
            ..Self::default()
        }
    }
}

/// The name and text input of a called custom tool.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Custom {
    /// What the model or tool is given.
    pub input: String,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Custom = "chat.ChatCompletionMessageCustomToolCall.Custom";
    [
        required("input"),
        required("name"),
    ];
    0 input, 1 name,
}

impl Custom {
    /// What is required.
    #[must_use]
    pub fn new(input: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            input: input.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}
