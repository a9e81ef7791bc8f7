//! `FileListResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A file in a container, as found in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileListResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Size or raw content, counted in bytes.
    pub bytes: i64,
    /// ID of the container.
    pub container_id: String,
    /// Place of the file, or points along a way.
    pub path: String,
    /// Where it comes from.
    pub source: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileListResponse = "containers.FileListResponse";
    [
        required("id"),
        constant("object", "container.file"),
        required("created_at"),
        required("bytes"),
        required("container_id"),
        required("path"),
        required("source"),
    ];
    0 id, 2 created_at, 3 bytes, 4 container_id, 5 path, 6 source,
}

impl FileListResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
