//! What `admin.organization.projects.service_accounts.api_keys.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe};

/// Parameters of `admin.organization.projects.service_accounts.api_keys.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIKeyCreateParams {
    /// Lifetime in seconds, counted from now.
    pub expires_in_seconds: Maybe<i64>,
    /// Name given to this object.
    pub name: Option<String>,
    /// What the key or token may do.
    pub scopes: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    APIKeyCreateParams = "admin.organization.projects.service_accounts.APIKeyCreateParams";
    [
        optional("expires_in_seconds").or_null(),
        optional("name"),
        optional("scopes"),
    ];
    0 expires_in_seconds, 1 name, 2 scopes,
}

impl APIKeyCreateParams {
    /// Lifetime in seconds, counted from now.
    #[must_use]
    pub fn expires_in_seconds<By>(mut self, expires_in_seconds: impl IntoMaybe<i64, By>) -> Self {
        self.expires_in_seconds = expires_in_seconds.into_maybe();
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 1, name.into_maybe());
        self
    }

    /// What the key or token may do.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoItems<String>) -> Self {
        put(
            &mut self.scopes,
            &mut self.leftovers,
            2,
            scopes.into_items(),
        );
        self
    }
}
