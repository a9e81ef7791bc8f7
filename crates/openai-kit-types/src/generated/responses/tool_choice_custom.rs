//! `ToolChoiceCustom` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Forces one custom tool by name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolChoiceCustom {
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolChoiceCustom = "responses.ToolChoiceCustom";
    [
        constant("type", "custom"),
        required("name"),
    ];
    1 name,
}

impl ToolChoiceCustom {
    /// What is required.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
