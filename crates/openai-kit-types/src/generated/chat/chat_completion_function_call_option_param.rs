//! `ChatCompletionFunctionCallOptionParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Forces one old-style function by name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionFunctionCallOptionParam {
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionFunctionCallOptionParam = "chat.ChatCompletionFunctionCallOptionParam";
    [
        required("name"),
    ];
    0 name,
}

impl ChatCompletionFunctionCallOptionParam {
    /// What is required.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
