//! `CheckpointPermissionCreated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Checkpoint permission created of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckpointPermissionCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<CheckpointPermissionCreatedData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CheckpointPermissionCreated = "admin.organization.AuditLogListResponse.CheckpointPermissionCreated";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// Checkpoint permission created data of `AuditLogListResponse` with `fine_tuned_model_checkpoint`
/// and `project_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckpointPermissionCreatedData {
    /// Name of the checkpoint, usable as a model.
    pub fine_tuned_model_checkpoint: Option<String>,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CheckpointPermissionCreatedData = "admin.organization.AuditLogListResponse.CheckpointPermissionCreatedData";
    [
        optional("fine_tuned_model_checkpoint").or_null(),
        optional("project_id").or_null(),
    ];
    0 fine_tuned_model_checkpoint, 1 project_id,
}
