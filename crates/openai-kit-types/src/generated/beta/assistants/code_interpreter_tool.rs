//! `CodeInterpreterTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Lets an assistant run Python code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeInterpreterTool {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CodeInterpreterTool = "beta.CodeInterpreterTool";
    [
        constant("type", "code_interpreter"),
    ];
}

impl CodeInterpreterTool {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
