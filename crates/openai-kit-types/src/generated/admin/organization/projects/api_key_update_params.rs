//! What `admin.organization.projects.api_keys.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// Parameters of `admin.organization.projects.api_keys.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIKeyUpdateParams {
    /// Lifetime in seconds, counted from now.
    pub expires_in_seconds: Option<i64>,
    /// What the key or token may do.
    pub scopes: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    APIKeyUpdateParams = "admin.organization.projects.APIKeyUpdateParams";
    [
        optional("expires_in_seconds"),
        optional("scopes"),
    ];
    0 expires_in_seconds, 1 scopes,
}

impl APIKeyUpdateParams {
    /// Lifetime in seconds, counted from now.
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

    /// What the key or token may do.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoItems<String>) -> Self {
        put(
            &mut self.scopes,
            &mut self.leftovers,
            1,
            scopes.into_items(),
        );
        self
    }
}
