//! `StaticFileChunkingStrategyObject` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::vector_stores::StaticFileChunkingStrategy;

/// Chunking with fixed sizes, as reported by the service.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticFileChunkingStrategyObject {
    /// Fixed sizes for cutting files into chunks.
    pub static_: StaticFileChunkingStrategy,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    StaticFileChunkingStrategyObject = "StaticFileChunkingStrategyObject";
    [
        constant("type", "static"),
        required("static"),
    ];
    1 static_,
}

impl StaticFileChunkingStrategyObject {
    /// What is required.
    #[must_use]
    pub fn new(static_: impl Into<StaticFileChunkingStrategy>) -> Self {
        Self {
            static_: static_.into(),
            ..Self::default()
        }
    }
}
