//! `RoleCreated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Role created of `AuditLogListResponse` with `id`, `permissions` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the holder may do.
    pub permissions: Option<Vec<String>>,
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
    RoleCreated = "admin.organization.AuditLogListResponse.RoleCreated";
    [
        optional("id").or_null(),
        optional("permissions").or_null(),
        optional("resource_id").or_null(),
        optional("resource_type").or_null(),
        optional("role_name").or_null(),
    ];
    0 id, 1 permissions, 2 resource_id, 3 resource_type, 4 role_name,
}
