//! `FileObject` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An uploaded or generated file: name, size, purpose and status.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileObject {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// Size of the file in bytes.
    pub bytes: i64,
    /// When the file is removed, in Unix seconds.
    pub expires_at: Option<i64>,
    /// Name of the file, without folders.
    pub filename: String,
    /// What the object is meant to be used for.
    pub purpose: Purpose,
    /// Why the file was not accepted, if it was not.
    pub status_details: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileObject = "FileObject";
    [
        required("id"),
        constant("object", "file"),
        required("created_at"),
        required("status"),
        required("bytes"),
        optional("expires_at").or_null(),
        required("filename"),
        required("purpose"),
        optional("status_details").or_null(),
    ];
    0 id, 2 created_at, 3 status, 4 bytes, 5 expires_at, 6 filename, 7 purpose, 8 status_details,
}

impl FileObject {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Purpose of `FileObject`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Purpose {
    /// `assistants`
    Assistants,
    /// `assistants_output`
    AssistantsOutput,
    /// `batch`
    Batch,
    /// `batch_output`
    BatchOutput,
    /// `fine-tune`
    FineTune,
    /// `fine-tune-results`
    FineTuneResults,
    /// `vision`
    Vision,
    /// `user_data`
    UserData,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Purpose;
    "assistants" Assistants,
    "assistants_output" AssistantsOutput,
    "batch" Batch,
    "batch_output" BatchOutput,
    "fine-tune" FineTune,
    "fine-tune-results" FineTuneResults,
    "vision" Vision,
    "user_data" UserData,
}

/// Status of `FileObject`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `uploaded`
    Uploaded,
    /// `processed`
    Processed,
    /// `error`
    Error,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "uploaded" Uploaded,
    "processed" Processed,
    "error" Error,
}
