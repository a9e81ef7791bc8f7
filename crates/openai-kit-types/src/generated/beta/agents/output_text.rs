//! `OutputText` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A text part of an agent's answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputText {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputText = "beta.OutputText";
    [
        constant("type", "output_text"),
        required("text"),
    ];
    1 text,
}
