//! `CertificateListResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A certificate of the organization, as found in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateListResponse {
    /// ID that names this object.
    pub id: String,
    /// Whether it is in force at the moment.
    pub active: bool,
    /// Validity dates and content of the certificate.
    pub certificate_details: CertificateDetails,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateListResponse = "admin.organization.CertificateListResponse";
    [
        required("id"),
        required("active"),
        required("certificate_details"),
        required("created_at"),
        optional("name").or_null(),
        constant("object", "organization.certificate"),
    ];
    0 id, 1 active, 2 certificate_details, 3 created_at, 4 name,
}

/// Certificate details of `CertificateListResponse` with `expires_at` and `valid_at`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateDetails {
    /// When it stops being valid. Unix seconds.
    pub expires_at: Option<i64>,
    /// When the certificate becomes valid, in Unix seconds.
    pub valid_at: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateDetails = "admin.organization.CertificateListResponse.CertificateDetails";
    [
        optional("expires_at").or_null(),
        optional("valid_at").or_null(),
    ];
    0 expires_at, 1 valid_at,
}
