//! `StaticFileChunkingStrategy` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The largest chunk size and the overlap between chunks, in tokens.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaticFileChunkingStrategy {
    /// Tokens that neighbouring chunks have in common.
    pub chunk_overlap_tokens: i64,
    /// Most tokens in one chunk. 100 to 4096.
    pub max_chunk_size_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    StaticFileChunkingStrategy = "StaticFileChunkingStrategy";
    [
        required("chunk_overlap_tokens"),
        required("max_chunk_size_tokens"),
    ];
    0 chunk_overlap_tokens, 1 max_chunk_size_tokens,
}

impl StaticFileChunkingStrategy {
    /// What is required.
    #[must_use]
    pub fn new(chunk_overlap_tokens: i64, max_chunk_size_tokens: i64) -> Self {
        Self {
            chunk_overlap_tokens,
            max_chunk_size_tokens,
            ..Self::default()
        }
    }
}
