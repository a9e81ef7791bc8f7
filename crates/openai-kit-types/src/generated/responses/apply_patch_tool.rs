//! `ApplyPatchTool` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, Leftovers};

pub use crate::responses::custom_tool::AllowedCaller;

/// Lets the model propose changes to files as patches.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyPatchTool {
    /// Who may call the tool: the model itself or a program it writes. At least 1 item.
    pub allowed_callers: Option<Vec<AllowedCaller>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ApplyPatchTool = "responses.ApplyPatchTool";
    [
        constant("type", "apply_patch"),
        optional("allowed_callers").or_null(),
    ];
    1 allowed_callers,
}

impl ApplyPatchTool {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who may call the tool: the model itself or a program it writes. At least 1 item.
    #[must_use]
    pub fn allowed_callers(mut self, allowed_callers: impl IntoItems<AllowedCaller>) -> Self {
        put(
            &mut self.allowed_callers,
            &mut self.leftovers,
            1,
            allowed_callers.into_items(),
        );
        self
    }
}
