//! `FunctionTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::shared::FunctionDefinition;

/// A function that an assistant may call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionTool {
    /// The function: its definition, choice or call.
    pub function: FunctionDefinition,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionTool = "beta.FunctionTool";
    [
        constant("type", "function"),
        required("function"),
    ];
    1 function,
}

impl FunctionTool {
    /// What is required.
    #[must_use]
    pub fn new(function: impl Into<FunctionDefinition>) -> Self {
        Self {
            function: function.into(),
            ..Self::default()
        }
    }
}
