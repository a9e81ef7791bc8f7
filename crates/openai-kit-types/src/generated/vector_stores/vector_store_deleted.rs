//! `VectorStoreDeleted` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that a vector store was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VectorStoreDeleted {
    /// ID that names this object.
    pub id: String,
    /// Whether the object is gone.
    pub deleted: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VectorStoreDeleted = "VectorStoreDeleted";
    [
        required("id"),
        required("deleted"),
        constant("object", "vector_store.deleted"),
    ];
    0 id, 1 deleted,
}
