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
    /// Size of the file in bytes.
    pub bytes: i64,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Name of the file, without folders.
    pub filename: String,
    /// What the object is meant to be used for.
    pub purpose: Purpose,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// When the file is removed, in Unix seconds.
    pub expires_at: Option<i64>,
    /// Why the file was not accepted, if it was not.
    pub status_details: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileObject = "FileObject";
    [
        required("id"),
        required("bytes"),
        required("created_at"),
        required("filename"),
        constant("object", "file"),
        required("purpose"),
        required("status"),
        optional("expires_at").or_null(),
        optional("status_details").or_null(),
    ];
    0 id, 1 bytes, 2 created_at, 3 filename, 5 purpose, 6 status, 7 expires_at, 8 status_details,
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
