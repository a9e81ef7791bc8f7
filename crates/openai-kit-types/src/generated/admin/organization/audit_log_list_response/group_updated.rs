//! `GroupUpdated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Group updated of `AuditLogListResponse` with `id` and `changes_requested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<GroupUpdatedChangesRequested>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupUpdated = "admin.organization.AuditLogListResponse.GroupUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
    ];
    0 id, 1 changes_requested,
}

/// Group updated changes requested of `AuditLogListResponse` with `group_name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUpdatedChangesRequested {
    /// Name of the group concerned.
    pub group_name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupUpdatedChangesRequested = "admin.organization.AuditLogListResponse.GroupUpdatedChangesRequested";
    [
        optional("group_name").or_null(),
    ];
    0 group_name,
}
