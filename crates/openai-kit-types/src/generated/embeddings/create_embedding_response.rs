//! `CreateEmbeddingResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::embeddings::Embedding;

/// The embeddings of the inputs, in their order, with usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmbeddingResponse {
    /// Embeddings, one for each input.
    pub data: Vec<Embedding>,
    /// Model that does or did the work.
    pub model: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Usage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateEmbeddingResponse = "CreateEmbeddingResponse";
    [
        constant("object", "list"),
        required("data"),
        required("model"),
        required("usage"),
    ];
    1 data, 2 model, 3 usage,
}

impl CreateEmbeddingResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// The tokens that the embedding inputs used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    /// Tokens in the prompt.
    pub prompt_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Usage = "CreateEmbeddingResponse.Usage";
    [
        required("prompt_tokens"),
        required("total_tokens"),
    ];
    0 prompt_tokens, 1 total_tokens,
}
