//! `UserAdded` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// User added of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAdded {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<UserAddedData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserAdded = "admin.organization.AuditLogListResponse.UserAdded";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// User added data of `AuditLogListResponse` with `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAddedData {
    /// Who speaks, or what rights someone has.
    pub role: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserAddedData = "admin.organization.AuditLogListResponse.UserAddedData";
    [
        optional("role").or_null(),
    ];
    0 role,
}
