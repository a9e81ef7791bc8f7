//! `CertificatesActivated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Certificates activated of `AuditLogListResponse` with `certificates`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificatesActivated {
    /// The certificates concerned.
    pub certificates: Option<Vec<CertificatesActivatedCertificate>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificatesActivated = "admin.organization.AuditLogListResponse.CertificatesActivated";
    [
        optional("certificates").or_null(),
    ];
    0 certificates,
}

/// Certificates activated certificate of `AuditLogListResponse` with `id` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificatesActivatedCertificate {
    /// ID that names this object.
    pub id: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificatesActivatedCertificate = "admin.organization.AuditLogListResponse.CertificatesActivatedCertificate";
    [
        optional("id").or_null(),
        optional("name").or_null(),
    ];
    0 id, 1 name,
}
