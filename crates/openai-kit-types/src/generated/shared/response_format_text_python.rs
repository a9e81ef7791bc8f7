//! `ResponseFormatTextPython` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Asks for text that is valid Python code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseFormatTextPython {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseFormatTextPython = "shared.ResponseFormatTextPython";
    [
        constant("type", "python"),
    ];
}
