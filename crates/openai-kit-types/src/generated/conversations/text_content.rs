//! `TextContent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A plain text part of a conversation message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextContent {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TextContent = "conversations.TextContent";
    [
        constant("type", "text"),
        required("text"),
    ];
    1 text,
}
