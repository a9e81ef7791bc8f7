//! What `admin.organization.projects.users.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Maybe};

/// Parameters of `admin.organization.projects.users.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCreateParams {
    /// Mail address of the person.
    pub email: Maybe<String>,
    /// Who speaks, or what rights someone has. Required.
    pub role: Option<String>,
    /// ID of the user concerned.
    pub user_id: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserCreateParams = "admin.organization.projects.UserCreateParams";
    [
        optional("email").or_null(),
        required("role"),
        optional("user_id").or_null(),
    ];
    0 email, 1 role, 2 user_id,
}

impl UserCreateParams {
    /// Mail address of the person.
    #[must_use]
    pub fn email<By>(mut self, email: impl IntoMaybe<String, By>) -> Self {
        self.email = email.into_maybe();
        self
    }

    /// Who speaks, or what rights someone has. Required.
    #[must_use]
    pub fn role<By>(mut self, role: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.role, &mut self.leftovers, 1, role.into_maybe());
        self
    }

    /// ID of the user concerned.
    #[must_use]
    pub fn user_id<By>(mut self, user_id: impl IntoMaybe<String, By>) -> Self {
        self.user_id = user_id.into_maybe();
        self
    }
}
