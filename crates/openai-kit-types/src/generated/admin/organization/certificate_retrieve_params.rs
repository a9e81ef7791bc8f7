//! What `admin.organization.certificates.retrieve` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, Leftovers};

/// Parameters of `admin.organization.certificates.retrieve`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateRetrieveParams {
    /// Extra data to put into the reply.
    pub include: Option<Vec<Include>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateRetrieveParams = "admin.organization.CertificateRetrieveParams";
    [
        optional("include").in_query(),
    ];
    0 include,
}

impl CertificateRetrieveParams {
    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<Include>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            0,
            include.into_items(),
        );
        self
    }
}

/// Include of `CertificateRetrieveParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Include {
    /// `content`
    Content,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Include;
    "content" Content,
}
