//! `ResponseApplyPatchToolCall` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson, Why};

pub use crate::responses::response_custom_tool_call::Caller;
pub use crate::responses::response_custom_tool_call::CallerDirect;
pub use crate::responses::response_custom_tool_call::CallerProgram;

/// A file change that the model proposes: create, update or delete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseApplyPatchToolCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Status,
    /// ID that ties a call to its result.
    pub call_id: String,
    /// What made the call: the model itself or a program it wrote.
    pub caller: Option<Caller>,
    /// Who or what created it.
    pub created_by: Option<String>,
    /// Change to make: create, alter or delete a file.
    pub operation: Operation,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseApplyPatchToolCall = "responses.ResponseApplyPatchToolCall";
    [
        required("id"),
        constant("type", "apply_patch_call"),
        required("status"),
        required("call_id"),
        optional("caller").or_null(),
        optional("created_by").or_null(),
        required("operation"),
    ];
    0 id, 2 status, 3 call_id, 4 caller, 5 created_by, 6 operation,
}

/// The file change to make: create, update or delete.
#[derive(Clone)]
#[non_exhaustive]
pub enum Operation {
    /// `create_file`: Creates a file from a diff.
    CreateFile(OperationCreateFile),
    /// `delete_file`: Deletes the file at a path.
    DeleteFile(OperationDeleteFile),
    /// `update_file`: Changes a file by a diff.
    UpdateFile(OperationUpdateFile),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Operation = "responses.ResponseApplyPatchToolCall.Operation";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("create_file", Pick::One(0)),
                ("delete_file", Pick::One(1)),
                ("update_file", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 CreateFile, 1 DeleteFile, 2 UpdateFile,
}

from!(Operation {
    CreateFile(OperationCreateFile),
    DeleteFile(OperationDeleteFile),
    UpdateFile(OperationUpdateFile),
});

/// Creates a file from a diff.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationCreateFile {
    /// Changes to the file as a patch. At most 10485760 characters.
    pub diff: String,
    /// Place of the file, or points along a way. At least 1 character.
    pub path: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OperationCreateFile = "responses.ResponseApplyPatchToolCall.OperationCreateFile";
    [
        constant("type", "create_file"),
        required("diff"),
        required("path"),
    ];
    1 diff, 2 path,
}

impl OperationCreateFile {
    /// What is required.
    #[must_use]
    pub fn new(diff: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            diff: diff.into(),
            path: path.into(),
            ..Self::default()
        }
    }
}

/// Deletes the file at a path.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationDeleteFile {
    /// Place of the file, or points along a way. At least 1 character.
    pub path: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OperationDeleteFile = "responses.ResponseApplyPatchToolCall.OperationDeleteFile";
    [
        constant("type", "delete_file"),
        required("path"),
    ];
    1 path,
}

impl OperationDeleteFile {
    /// What is required.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            ..Self::default()
        }
    }
}

/// Changes a file by a diff.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationUpdateFile {
    /// Changes to the file as a patch. At most 10485760 characters.
    pub diff: String,
    /// Place of the file, or points along a way. At least 1 character.
    pub path: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OperationUpdateFile = "responses.ResponseApplyPatchToolCall.OperationUpdateFile";
    [
        constant("type", "update_file"),
        required("diff"),
        required("path"),
    ];
    1 diff, 2 path,
}

impl OperationUpdateFile {
    /// What is required.
    #[must_use]
    pub fn new(diff: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            diff: diff.into(),
            path: path.into(),
            ..Self::default()
        }
    }
}

/// Status of `ResponseApplyPatchToolCall`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "in_progress" InProgress,
    "completed" Completed,
}
