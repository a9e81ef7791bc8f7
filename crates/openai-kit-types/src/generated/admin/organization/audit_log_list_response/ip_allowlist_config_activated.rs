//! `IPAllowlistConfigActivated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Ip allowlist config activated of `AuditLogListResponse` with `configs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistConfigActivated {
    /// The address lists concerned.
    pub configs: Option<Vec<IPAllowlistConfigActivatedConfig>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistConfigActivated = "admin.organization.AuditLogListResponse.IPAllowlistConfigActivated";
    [
        optional("configs").or_null(),
    ];
    0 configs,
}

/// Ip allowlist config activated of `AuditLogListResponse` with `id` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAllowlistConfigActivatedConfig {
    /// ID that names this object.
    pub id: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IPAllowlistConfigActivatedConfig = "admin.organization.AuditLogListResponse.IPAllowlistConfigActivatedConfig";
    [
        optional("id").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 name,
}
