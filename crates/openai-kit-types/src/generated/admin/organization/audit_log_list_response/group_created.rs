//! `GroupCreated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Group created of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<GroupCreatedData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupCreated = "admin.organization.AuditLogListResponse.GroupCreated";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// Group created data of `AuditLogListResponse` with `group_name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCreatedData {
    /// Name of the group concerned.
    pub group_name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupCreatedData = "admin.organization.AuditLogListResponse.GroupCreatedData";
    [
        optional("group_name").or_null(),
    ];
    0 group_name,
}
