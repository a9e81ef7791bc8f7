//! `FunctionTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Function tool with `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionTool {
    /// Name.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FunctionTool = "unions.FunctionTool";
    [
        constant("type", "function"),
        required("name"),
    ];
    1 name,
}

impl FunctionTool {
    /// What is required.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
