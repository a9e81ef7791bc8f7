//! `DecisionQuestionInputText` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A text part of a question's instructions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionQuestionInputText {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionQuestionInputText = "shared.DecisionQuestionInputText";
    [
        constant("type", "input_text"),
        required("text"),
    ];
    1 text,
}

impl DecisionQuestionInputText {
    /// What is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}
