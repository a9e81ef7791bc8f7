//! `Embedding` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{EmbeddingVector, Leftovers};

/// One embedding vector and the index of the input it belongs to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Embedding {
    /// The vector, as numbers.
    pub embedding: EmbeddingVector,
    /// Number of the input that the vector belongs to.
    pub index: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Embedding = "Embedding";
    [
        constant("object", "embedding"),
        required("embedding"),
        required("index"),
    ];
    1 embedding, 2 index,
}
