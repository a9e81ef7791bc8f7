//! `ComputerTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Lets the model operate a computer that you control.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputerTool {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ComputerTool = "responses.ComputerTool";
    [
        constant("type", "computer"),
    ];
}

impl ComputerTool {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
