//! `APIKeyCreated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Api key created of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIKeyCreated {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<APIKeyCreatedData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    APIKeyCreated = "admin.organization.AuditLogListResponse.APIKeyCreated";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// Api key created data of `AuditLogListResponse` with `scopes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIKeyCreatedData {
    /// What the key or token may do.
    pub scopes: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    APIKeyCreatedData = "admin.organization.AuditLogListResponse.APIKeyCreatedData";
    [
        optional("scopes").or_null(),
    ];
    0 scopes,
}
