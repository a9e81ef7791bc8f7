//! `TextContentBlockParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A text part of a thread message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextContentBlockParam {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TextContentBlockParam = "beta.threads.TextContentBlockParam";
    [
        constant("type", "text"),
        required("text"),
    ];
    1 text,
}

impl TextContentBlockParam {
    /// What is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}
