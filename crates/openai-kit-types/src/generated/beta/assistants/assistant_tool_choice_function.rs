//! `AssistantToolChoiceFunction` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The name of the function to force in a run.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssistantToolChoiceFunction {
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AssistantToolChoiceFunction = "beta.AssistantToolChoiceFunction";
    [
        required("name"),
    ];
    0 name,
}

impl AssistantToolChoiceFunction {
    /// What is required.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}
