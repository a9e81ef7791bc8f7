//! `WorkloadIdentityProviderMappingUpdated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson};

/// Workload identity provider mapping updated of `AuditLogListResponse` with `id`,
/// `changes_requested` and `identity_provider_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadIdentityProviderMappingUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<RawJson>,
    /// ID of the identity provider.
    pub identity_provider_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WorkloadIdentityProviderMappingUpdated = "admin.organization.AuditLogListResponse.WorkloadIdentityProviderMappingUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
        optional("identity_provider_id").or_null(),
    ];
    0 id, 1 changes_requested, 2 identity_provider_id,
}
