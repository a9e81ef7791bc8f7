//! `PermissionListResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A project's permission to use a checkpoint, as found in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionListResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// ID of the project concerned.
    pub project_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PermissionListResponse = "fine_tuning.checkpoints.PermissionListResponse";
    [
        required("id"),
        constant("object", "checkpoint.permission"),
        required("created_at"),
        required("project_id"),
    ];
    0 id, 2 created_at, 3 project_id,
}
