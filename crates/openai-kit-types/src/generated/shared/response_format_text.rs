//! `ResponseFormatText` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Asks for plain text, which is the default.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFormatText {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFormatText = "shared.ResponseFormatText";
    [
        constant("type", "text"),
    ];
}

impl ResponseFormatText {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
