//! What `admin.organization.certificates.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.certificates.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateCreateParams {
    /// Certificate in PEM form. Required.
    pub certificate: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateCreateParams = "admin.organization.CertificateCreateParams";
    [
        required("certificate"),
        optional("name"),
    ];
    0 certificate, 1 name,
}

impl CertificateCreateParams {
    /// Certificate in PEM form. Required.
    #[must_use]
    pub fn certificate<By>(mut self, certificate: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.certificate,
            &mut self.leftovers,
            0,
            certificate.into_maybe(),
        );
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 1, name.into_maybe());
        self
    }
}
