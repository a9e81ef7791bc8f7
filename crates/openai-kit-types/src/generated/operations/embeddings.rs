//! Operations of `embeddings`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Turns texts or token lists into embedding vectors.
///
/// `POST /embeddings`
pub static CREATE: Operation = Operation::post("embeddings.create", "/embeddings", "embeddings")
    .params(Type::of::<crate::embeddings::EmbeddingCreateParams>(
        "EmbeddingCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<
        crate::embeddings::CreateEmbeddingResponse,
    >("CreateEmbeddingResponse")));
