//! `Certificate` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A client certificate for mutual TLS, with its validity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Certificate {
    /// ID that names this object.
    pub id: String,
    /// Kind of object, as a fixed name.
    pub object: Object,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Whether it is in force at the moment.
    pub active: Option<bool>,
    /// Validity dates and content of the certificate.
    pub certificate_details: CertificateDetails,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Certificate = "admin.organization.Certificate";
    [
        required("id"),
        required("object"),
        required("created_at"),
        optional("active").or_null(),
        required("certificate_details"),
        optional("name").or_null(),
    ];
    0 id, 1 object, 2 created_at, 3 active, 4 certificate_details, 5 name,
}

impl Certificate {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Certificate details of `Certificate` with `content`, `expires_at` and `valid_at`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateDetails {
    /// Text or parts that make up the content.
    pub content: Option<String>,
    /// When it stops being valid. Unix seconds.
    pub expires_at: Option<i64>,
    /// When the certificate becomes valid, in Unix seconds.
    pub valid_at: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateDetails = "admin.organization.Certificate.CertificateDetails";
    [
        optional("content").or_null(),
        optional("expires_at").or_null(),
        optional("valid_at").or_null(),
    ];
    0 content, 1 expires_at, 2 valid_at,
}

/// Object of `Certificate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Object {
    /// `certificate`
    Certificate,
    /// `organization.certificate`
    OrganizationCertificate,
    /// `organization.project.certificate`
    OrganizationProjectCertificate,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Object;
    "certificate" Certificate,
    "organization.certificate" OrganizationCertificate,
    "organization.project.certificate" OrganizationProjectCertificate,
}
