//! `CertificateDeleteResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that a certificate was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateDeleteResponse {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateDeleteResponse = "admin.organization.CertificateDeleteResponse";
    [
        required("id"),
        constant("object", "certificate.deleted"),
    ];
    0 id,
}

impl CertificateDeleteResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
