//! `EmbeddingModel` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

/// The names of the embedding models.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct EmbeddingModel(std::borrow::Cow<'static, str>);

names! {
    EmbeddingModel;
    "text-embedding-ada-002" TEXT_EMBEDDING_ADA_002,
    "text-embedding-3-small" TEXT_EMBEDDING_3_SMALL,
    "text-embedding-3-large" TEXT_EMBEDDING_3_LARGE,
}
