//! `ChatCompletionMessageFunctionToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The model's call of a function, with arguments as a JSON string.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionMessageFunctionToolCall {
    /// ID to name in the tool message with the result.
    pub id: String,
    /// The function: its definition, choice or call.
    pub function: Function,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionMessageFunctionToolCall = "chat.ChatCompletionMessageFunctionToolCall";
    [
        required("id"),
        constant("type", "function"),
        required("function"),
    ];
    0 id, 2 function,
}

impl ChatCompletionMessageFunctionToolCall {
    /// What is required.
    #[must_use]
    pub fn new(id: impl Into<String>, function: impl Into<Function>) -> Self {
        Self {
            id: id.into(),
            function: function.into(),
            ..Self::default()
        }
    }
}

/// The name and JSON arguments of a called function.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Function {
    /// Arguments as JSON text; check them, the model may get them wrong.
    pub arguments: String,
    /// Function the model wants to call.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Function = "chat.ChatCompletionMessageFunctionToolCall.Function";
    [
        required("arguments"),
        required("name"),
    ];
    0 arguments, 1 name,
}

impl Function {
    /// What is required.
    #[must_use]
    pub fn new(arguments: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            arguments: arguments.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}
