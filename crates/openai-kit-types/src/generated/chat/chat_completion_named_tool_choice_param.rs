//! `ChatCompletionNamedToolChoiceParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Forces one function by name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionNamedToolChoiceParam {
    /// The function: its definition, choice or call.
    pub function: Function,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionNamedToolChoiceParam = "chat.ChatCompletionNamedToolChoiceParam";
    [
        constant("type", "function"),
        required("function"),
    ];
    1 function,
}

impl ChatCompletionNamedToolChoiceParam {
    /// What is required.
    #[must_use]
    pub fn new(function: impl Into<Function>) -> Self {
        Self {
            function: function.into(),
            ..Self::default()
        }
    }
}

/// Function of `ChatCompletionNamedToolChoiceParam` with `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Function {
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Function = "chat.ChatCompletionNamedToolChoiceParam.Function";
    [
        required("name"),
    ];
    0 name,
}

impl Function {
    /// What is required.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
