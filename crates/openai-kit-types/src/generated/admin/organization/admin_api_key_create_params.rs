//! What `admin.organization.admin_api_keys.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.admin_api_keys.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminAPIKeyCreateParams {
    /// Lifetime in seconds, counted from now. 1 to 31536000.
    pub expires_in_seconds: Option<i64>,
    /// Name given to this object. Required.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AdminAPIKeyCreateParams = "admin.organization.AdminAPIKeyCreateParams";
    [
        optional("expires_in_seconds"),
        required("name"),
    ];
    0 expires_in_seconds, 1 name,
}

impl AdminAPIKeyCreateParams {
    /// Lifetime in seconds, counted from now. 1 to 31536000.
    #[must_use]
    pub fn expires_in_seconds<By>(mut self, expires_in_seconds: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.expires_in_seconds,
            &mut self.leftovers,
            0,
            expires_in_seconds.into_maybe(),
        );
        self
    }

    /// Name given to this object. Required.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 1, name.into_maybe());
        self
    }
}
