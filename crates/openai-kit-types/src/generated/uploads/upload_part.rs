//! `UploadPart` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// One part of a multi-part upload.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPart {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// ID of the upload concerned.
    pub upload_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UploadPart = "uploads.UploadPart";
    [
        required("id"),
        constant("object", "upload.part"),
        required("created_at"),
        required("upload_id"),
    ];
    0 id, 2 created_at, 3 upload_id,
}

impl UploadPart {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
