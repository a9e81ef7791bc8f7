//! `APIKeyUpdated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Api key updated of `AuditLogListResponse` with `id` and `changes_requested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIKeyUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<APIKeyUpdatedChangesRequested>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    APIKeyUpdated = "admin.organization.AuditLogListResponse.APIKeyUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
    ];
    0 id, 1 changes_requested,
}

/// Api key updated changes requested of `AuditLogListResponse` with `expires_in_seconds` and
/// `scopes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIKeyUpdatedChangesRequested {
    /// Lifetime in seconds, counted from now.
    pub expires_in_seconds: Option<i64>,
    /// What the key or token may do.
    pub scopes: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    APIKeyUpdatedChangesRequested = "admin.organization.AuditLogListResponse.APIKeyUpdatedChangesRequested";
    [
        optional("expires_in_seconds").or_null(),
        optional("scopes").or_null(),
    ];
    0 expires_in_seconds, 1 scopes,
}
