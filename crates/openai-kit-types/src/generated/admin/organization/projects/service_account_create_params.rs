//! What `admin.organization.projects.service_accounts.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Maybe};

/// Parameters of `admin.organization.projects.service_accounts.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAccountCreateParams {
    /// Whether to leave out the API key and make just the account.
    pub create_service_account_only: Maybe<bool>,
    /// Lifetime in seconds, counted from now.
    pub expires_in_seconds: Maybe<i64>,
    /// Name given to this object. Required.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ServiceAccountCreateParams = "admin.organization.projects.ServiceAccountCreateParams";
    [
        optional("create_service_account_only").or_null(),
        optional("expires_in_seconds").or_null(),
        required("name"),
    ];
    0 create_service_account_only, 1 expires_in_seconds, 2 name,
}

impl ServiceAccountCreateParams {
    /// Whether to leave out the API key and make just the account.
    #[must_use]
    pub fn create_service_account_only<By>(
        mut self,
        create_service_account_only: impl IntoMaybe<bool, By>,
    ) -> Self {
        self.create_service_account_only = create_service_account_only.into_maybe();
        self
    }

    /// Lifetime in seconds, counted from now.
    #[must_use]
    pub fn expires_in_seconds<By>(mut self, expires_in_seconds: impl IntoMaybe<i64, By>) -> Self {
        self.expires_in_seconds = expires_in_seconds.into_maybe();
        self
    }

    /// Name given to this object. Required.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 2, name.into_maybe());
        self
    }
}
