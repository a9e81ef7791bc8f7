//! `ChatCompletionFunctionMessageParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// The result of an old-style function call, tied to it by the function's name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionFunctionMessageParam {
    /// Text or parts that make up the content.
    pub content: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionFunctionMessageParam = "chat.ChatCompletionFunctionMessageParam";
    [
        required("content").or_null(),
        required("name"),
        constant("role", "function"),
    ];
    0 content, 1 name,
}

impl ChatCompletionFunctionMessageParam {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Text or parts that make up the content.
    #[must_use]
    pub fn content<By>(mut self, content: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.content,
            &mut self.leftovers,
            0,
            content.into_maybe(),
        );
        self
    }
}
