//! `VectorStore` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;

/// A searchable store of files: counts, size, status and expiry.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VectorStore {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Whether the store is ready for searching.
    pub status: Status,
    /// Rule for when the object is removed.
    pub expires_after: Option<ExpiresAfter>,
    /// When the store is removed, in Unix seconds.
    pub expires_at: Option<i64>,
    /// Number of files in each state.
    pub file_counts: FileCounts,
    /// When it was last used, in Unix seconds.
    pub last_active_at: Option<i64>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name of the vector store.
    pub name: String,
    /// Storage used, in bytes.
    pub usage_bytes: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VectorStore = "VectorStore";
    [
        required("id"),
        constant("object", "vector_store"),
        required("created_at"),
        required("status"),
        optional("expires_after").or_null(),
        optional("expires_at").or_null(),
        required("file_counts"),
        optional("last_active_at").or_null(),
        optional("metadata").or_null(),
        required("name"),
        required("usage_bytes"),
    ];
    0 id, 2 created_at, 3 status, 4 expires_after, 5 expires_at, 6 file_counts, 7 last_active_at,
    8 metadata, 9 name, 10 usage_bytes,
}

impl VectorStore {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// After how many unused days a vector store expires.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpiresAfter {
    /// Lifetime, counted in days. 1 to 365.
    pub days: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExpiresAfter = "VectorStore.ExpiresAfter";
    [
        constant("anchor", "last_active_at"),
        required("days"),
    ];
    1 days,
}

impl ExpiresAfter {
    /// What is required.
    #[must_use]
    pub fn new(days: i64) -> Self {
        Self {
            days,
            ..Self::default()
        }
    }
}

/// How many files of a vector store are in each state.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCounts {
    /// How many files were cancelled.
    pub cancelled: i64,
    /// How many are done so far.
    pub completed: i64,
    /// How many of them failed.
    pub failed: i64,
    /// How many are being worked on.
    pub in_progress: i64,
    /// How many there are in all.
    pub total: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileCounts = "VectorStore.FileCounts";
    [
        required("cancelled"),
        required("completed"),
        required("failed"),
        required("in_progress"),
        required("total"),
    ];
    0 cancelled, 1 completed, 2 failed, 3 in_progress, 4 total,
}

/// Status of `VectorStore`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `expired`
    Expired,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "expired" Expired,
    "in_progress" InProgress,
    "completed" Completed,
}
