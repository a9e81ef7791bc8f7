//! `OtherFileChunkingStrategyObject` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An unknown way of chunking, as with files indexed long ago.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherFileChunkingStrategyObject {
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OtherFileChunkingStrategyObject = "OtherFileChunkingStrategyObject";
    [
        constant("type", "other"),
    ];
}
