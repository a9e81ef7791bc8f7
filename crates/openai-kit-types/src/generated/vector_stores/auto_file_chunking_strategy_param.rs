//! `AutoFileChunkingStrategyParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Lets the service choose how files are cut into chunks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoFileChunkingStrategyParam {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AutoFileChunkingStrategyParam = "AutoFileChunkingStrategyParam";
    [
        constant("type", "auto"),
    ];
}

impl AutoFileChunkingStrategyParam {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
