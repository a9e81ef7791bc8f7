//! `ModerationTextInputParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A text to moderate.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationTextInputParam {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModerationTextInputParam = "ModerationTextInputParam";
    [
        constant("type", "text"),
        required("text"),
    ];
    1 text,
}

impl ModerationTextInputParam {
    /// What is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}
