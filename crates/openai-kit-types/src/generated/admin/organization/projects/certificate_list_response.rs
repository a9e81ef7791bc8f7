//! `CertificateListResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::admin::organization::certificate_list_response::CertificateDetails;

/// A certificate of a project, as found in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateListResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Whether it is in force at the moment.
    pub active: bool,
    /// Validity dates and content of the certificate.
    pub certificate_details: CertificateDetails,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateListResponse = "admin.organization.projects.CertificateListResponse";
    [
        required("id"),
        constant("object", "organization.project.certificate"),
        required("created_at"),
        required("active"),
        required("certificate_details"),
        optional("name").or_null(),
    ];
    0 id, 2 created_at, 3 active, 4 certificate_details, 5 name,
}
