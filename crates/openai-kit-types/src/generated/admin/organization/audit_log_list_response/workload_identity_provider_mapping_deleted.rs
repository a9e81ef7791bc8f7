//! `WorkloadIdentityProviderMappingDeleted` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Workload identity provider mapping deleted of `AuditLogListResponse` with `id`,
/// `identity_provider_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkloadIdentityProviderMappingDeleted {
    /// ID that names this object.
    pub id: Option<String>,
    /// ID of the identity provider.
    pub identity_provider_id: Option<String>,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// ID of the service account.
    pub service_account_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WorkloadIdentityProviderMappingDeleted = "admin.organization.AuditLogListResponse.WorkloadIdentityProviderMappingDeleted";
    [
        optional("id").or_null(),
        optional("identity_provider_id").or_null(),
        optional("project_id").or_null(),
        optional("service_account_id").or_null(),
    ];
    0 id, 1 identity_provider_id, 2 project_id, 3 service_account_id,
}
