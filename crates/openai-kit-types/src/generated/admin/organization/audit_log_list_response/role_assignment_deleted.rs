//! `RoleAssignmentDeleted` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Role assignment deleted of `AuditLogListResponse` with `id`, `principal_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleAssignmentDeleted {
    /// ID that names this object.
    pub id: Option<String>,
    /// ID of the user or group that holds the role.
    pub principal_id: Option<String>,
    /// Whether a user or a group holds the role.
    pub principal_type: Option<String>,
    /// ID of the thing concerned.
    pub resource_id: Option<String>,
    /// Kind of thing concerned.
    pub resource_type: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleAssignmentDeleted = "admin.organization.AuditLogListResponse.RoleAssignmentDeleted";
    [
        optional("id").or_null(),
        optional("principal_id").or_null(),
        optional("principal_type").or_null(),
        optional("resource_id").or_null(),
        optional("resource_type").or_null(),
    ];
    0 id, 1 principal_id, 2 principal_type, 3 resource_id, 4 resource_type,
}
