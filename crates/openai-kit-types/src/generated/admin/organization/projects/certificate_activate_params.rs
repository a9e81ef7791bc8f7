//! What `admin.organization.projects.certificates.activate` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, Leftovers};

/// Parameters of `admin.organization.projects.certificates.activate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateActivateParams {
    /// IDs of the certificates to switch on or off. Required. 1 to 10 items.
    pub certificate_ids: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateActivateParams = "admin.organization.projects.CertificateActivateParams";
    [
        required("certificate_ids"),
    ];
    0 certificate_ids,
}

impl CertificateActivateParams {
    /// IDs of the certificates to switch on or off. Required. 1 to 10 items.
    #[must_use]
    pub fn certificate_ids(mut self, certificate_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.certificate_ids,
            &mut self.leftovers,
            0,
            certificate_ids.into_items(),
        );
        self
    }
}
