//! `TextDeltaBlock` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::TextDelta;

/// New content of a text part.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextDeltaBlock {
    /// Place in the list, counted from zero.
    pub index: i64,
    /// The text, or how text is written.
    pub text: Option<TextDelta>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TextDeltaBlock = "beta.threads.TextDeltaBlock";
    [
        constant("type", "text"),
        required("index"),
        optional("text").or_null(),
    ];
    1 index, 2 text,
}
