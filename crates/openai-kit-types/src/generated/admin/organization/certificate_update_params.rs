//! What `admin.organization.certificates.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.certificates.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateUpdateParams {
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CertificateUpdateParams = "admin.organization.CertificateUpdateParams";
    [
        optional("name"),
    ];
    0 name,
}

impl CertificateUpdateParams {
    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 0, name.into_maybe());
        self
    }
}
