//! `VectorStoreFile` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;
use crate::vector_stores::FileChunkingStrategy;

pub use crate::vector_stores::vector_store_search_response::Attribute;

/// A file in a vector store, with its indexing state and attributes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VectorStoreFile {
    /// ID of the file, the same as in the files API.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Whether the file is ready for searching.
    pub status: Status,
    /// Key and value pairs on the file, usable in search filters. At most 16 pairs.
    pub attributes: Option<BTreeMap<String, Attribute>>,
    /// How long input is cut into pieces.
    pub chunking_strategy: Option<FileChunkingStrategy>,
    /// Latest error, if there was one.
    pub last_error: Option<LastError>,
    /// Storage used, in bytes.
    pub usage_bytes: i64,
    /// ID of the vector store.
    pub vector_store_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VectorStoreFile = "vector_stores.VectorStoreFile";
    [
        required("id"),
        constant("object", "vector_store.file"),
        required("created_at"),
        required("status"),
        optional("attributes").or_null(),
        optional("chunking_strategy").or_null(),
        optional("last_error").or_null(),
        required("usage_bytes"),
        required("vector_store_id"),
    ];
    0 id, 2 created_at, 3 status, 4 attributes, 5 chunking_strategy, 6 last_error, 7 usage_bytes,
    8 vector_store_id,
}

impl VectorStoreFile {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Why a file could not be indexed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LastError {
    /// Machine readable code of the error, language or program.
    pub code: LastErrorCode,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LastError = "vector_stores.VectorStoreFile.LastError";
    [
        required("code"),
        required("message"),
    ];
    0 code, 1 message,
}

/// Last error code of `VectorStoreFile`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LastErrorCode {
    /// `server_error`
    ServerError,
    /// `unsupported_file`
    UnsupportedFile,
    /// `invalid_file`
    InvalidFile,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    LastErrorCode;
    "server_error" ServerError,
    "unsupported_file" UnsupportedFile,
    "invalid_file" InvalidFile,
}

/// Status of `VectorStoreFile`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `cancelled`
    Cancelled,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "in_progress" InProgress,
    "completed" Completed,
    "cancelled" Cancelled,
    "failed" Failed,
}
