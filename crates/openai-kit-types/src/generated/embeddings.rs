//! Embeddings: texts as vectors (`embeddings`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod create_embedding_response;
pub mod embedding;
pub mod embedding_create_params;
pub mod embedding_model;

pub use self::create_embedding_response::CreateEmbeddingResponse;
pub use self::embedding::Embedding;
pub use self::embedding_create_params::EmbeddingCreateParams;
pub use self::embedding_model::EmbeddingModel;
