//! `VectorStoreFileBatch` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::vector_stores::vector_store::FileCounts;
pub use crate::vector_stores::vector_store_file::Status;

/// A group of files added to a vector store together, with its progress.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VectorStoreFileBatch {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Number of files in each state.
    pub file_counts: FileCounts,
    /// ID of the vector store.
    pub vector_store_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VectorStoreFileBatch = "vector_stores.VectorStoreFileBatch";
    [
        required("id"),
        constant("object", "vector_store.files_batch"),
        required("created_at"),
        required("status"),
        required("file_counts"),
        required("vector_store_id"),
    ];
    0 id, 2 created_at, 3 status, 4 file_counts, 5 vector_store_id,
}

impl VectorStoreFileBatch {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
