//! `ExternalStorageRegistered` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::admin::organization::external_storage_configuration::Provider;

/// External storage registered of `AuditLogListResponse` with `id` and `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalStorageRegistered {
    /// ID that names this object.
    pub id: Option<String>,
    /// Payload: the listed objects or the raw content.
    pub data: Option<ExternalStorageRegisteredData>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalStorageRegistered = "admin.organization.AuditLogListResponse.ExternalStorageRegistered";
    [
        optional("id").or_null(),
        optional("data").or_null(),
    ];
    0 id, 1 data,
}

/// External storage registered data of `AuditLogListResponse` with `geography` and `provider`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalStorageRegisteredData {
    /// Region in which the data is kept.
    pub geography: Option<String>,
    /// Cloud storage with the data needed to reach it.
    pub provider: Option<Provider>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalStorageRegisteredData = "admin.organization.AuditLogListResponse.ExternalStorageRegisteredData";
    [
        optional("geography").or_null(),
        optional("provider").or_null(),
    ];
    0 geography, 1 provider,
}
