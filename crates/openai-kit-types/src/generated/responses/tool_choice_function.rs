//! `ToolChoiceFunction` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Forces one function by name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolChoiceFunction {
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolChoiceFunction = "responses.ToolChoiceFunction";
    [
        constant("type", "function"),
        required("name"),
    ];
    1 name,
}

impl ToolChoiceFunction {
    /// What is required.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
