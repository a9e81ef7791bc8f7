//! `Upload` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::files::FileObject;

/// A multi-part upload, and the file it became once completed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// ID that names this object.
    pub id: String,
    /// Size the finished file must have, in bytes.
    pub bytes: i64,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// When an unfinished upload is dropped, in Unix seconds.
    pub expires_at: i64,
    /// Name of the file, without folders.
    pub filename: String,
    /// What the object is meant to be used for.
    pub purpose: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// The file: its content or a reference to it.
    pub file: Option<FileObject>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Upload = "Upload";
    [
        required("id"),
        required("bytes"),
        required("created_at"),
        required("expires_at"),
        required("filename"),
        constant("object", "upload"),
        required("purpose"),
        required("status"),
        optional("file").or_null(),
    ];
    0 id, 1 bytes, 2 created_at, 3 expires_at, 4 filename, 6 purpose, 7 status, 8 file,
}

/// Status of `Upload`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `pending`
    Pending,
    /// `completed`
    Completed,
    /// `cancelled`
    Cancelled,
    /// `expired`
    Expired,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "pending" Pending,
    "completed" Completed,
    "cancelled" Cancelled,
    "expired" Expired,
}
