//! `RoleUpdated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson};

/// Role updated of `AuditLogListResponse` with `id` and `changes_requested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<RoleUpdatedChangesRequested>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleUpdated = "admin.organization.AuditLogListResponse.RoleUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
    ];
    0 id, 1 changes_requested,
}

/// Role updated changes requested of `AuditLogListResponse` with `description`, `metadata` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleUpdatedChangesRequested {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<RawJson>,
    /// Permissions the role gained.
    pub permissions_added: Option<Vec<String>>,
    /// Permissions the role lost.
    pub permissions_removed: Option<Vec<String>>,
    /// ID of the thing concerned.
    pub resource_id: Option<String>,
    /// Kind of thing concerned.
    pub resource_type: Option<String>,
    /// Name of the role concerned.
    pub role_name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleUpdatedChangesRequested = "admin.organization.AuditLogListResponse.RoleUpdatedChangesRequested";
    [
        optional("description").or_null(),
        optional("metadata").or_null(),
        optional("permissions_added").or_null(),
        optional("permissions_removed").or_null(),
        optional("resource_id").or_null(),
        optional("resource_type").or_null(),
        optional("role_name").or_null(),
    ];
    0 description, 1 metadata, 2 permissions_added, 3 permissions_removed, 4 resource_id,
    5 resource_type, 6 role_name,
}
