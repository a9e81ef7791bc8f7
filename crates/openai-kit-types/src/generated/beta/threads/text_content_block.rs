//! `TextContentBlock` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::Text;

/// A text part of a thread message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextContentBlock {
    /// The text, or how text is written.
    pub text: Text,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TextContentBlock = "beta.threads.TextContentBlock";
    [
        constant("type", "text"),
        required("text"),
    ];
    1 text,
}
