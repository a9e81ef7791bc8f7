//! `DecisionPromptCacheBreakpointParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A mark after which the prompt prefix of a decision is cached.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionPromptCacheBreakpointParam {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionPromptCacheBreakpointParam = "DecisionPromptCacheBreakpointParam";
    [
        constant("mode", "explicit"),
    ];
}

impl DecisionPromptCacheBreakpointParam {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
