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
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Size the finished file must have, in bytes.
    pub bytes: i64,
    /// When an unfinished upload is dropped, in Unix seconds.
    pub expires_at: i64,
    /// The file: its content or a reference to it.
    pub file: Option<FileObject>,
    /// Name of the file, without folders.
    pub filename: String,
    /// What the object is meant to be used for.
    pub purpose: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Upload = "Upload";
    [
        required("id"),
        constant("object", "upload"),
        required("created_at"),
        required("status"),
        required("bytes"),
        required("expires_at"),
        optional("file").or_null(),
        required("filename"),
        required("purpose"),
    ];
    0 id, 2 created_at, 3 status, 4 bytes, 5 expires_at, 6 file, 7 filename, 8 purpose,
}

impl Upload {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
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
