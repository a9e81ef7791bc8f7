//! `ToolChoiceApplyPatch` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Forces the patch tool.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolChoiceApplyPatch {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolChoiceApplyPatch = "responses.ToolChoiceApplyPatch";
    [
        constant("type", "apply_patch"),
    ];
}

impl ToolChoiceApplyPatch {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
