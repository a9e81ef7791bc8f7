//! `ToolChoiceShell` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Forces the shell tool.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolChoiceShell {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolChoiceShell = "responses.ToolChoiceShell";
    [
        constant("type", "shell"),
    ];
}

impl ToolChoiceShell {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
