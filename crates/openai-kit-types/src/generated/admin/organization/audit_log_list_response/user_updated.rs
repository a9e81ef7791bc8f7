//! `UserUpdated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// User updated of `AuditLogListResponse` with `id` and `changes_requested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<UserUpdatedChangesRequested>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserUpdated = "admin.organization.AuditLogListResponse.UserUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
    ];
    0 id, 1 changes_requested,
}

/// User updated changes requested of `AuditLogListResponse` with `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserUpdatedChangesRequested {
    /// Who speaks, or what rights someone has.
    pub role: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserUpdatedChangesRequested = "admin.organization.AuditLogListResponse.UserUpdatedChangesRequested";
    [
        optional("role").or_null(),
    ];
    0 role,
}
