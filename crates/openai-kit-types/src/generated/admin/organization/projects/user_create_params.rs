//! What `admin.organization.projects.users.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Maybe};

/// Parameters of `admin.organization.projects.users.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCreateParams {
    /// Who speaks, or what rights someone has. Required.
    pub role: Option<String>,
    /// Mail address of the person.
    pub email: Maybe<String>,
    /// ID of the user concerned.
    pub user_id: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserCreateParams = "admin.organization.projects.UserCreateParams";
    [
        required("role"),
        optional("email").or_null(),
        optional("user_id").or_null(),
    ];
    0 role, 1 email, 2 user_id,
}

impl UserCreateParams {
    /// Who speaks, or what rights someone has. Required.
    #[must_use]
    pub fn role<By>(mut self, role: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.role, &mut self.leftovers, 0, role.into_maybe());
        self
    }

    /// Mail address of the person.
    #[must_use]
    pub fn email<By>(mut self, email: impl IntoMaybe<String, By>) -> Self {
        self.email = email.into_maybe();
        self
    }

    /// ID of the user concerned.
    #[must_use]
    pub fn user_id<By>(mut self, user_id: impl IntoMaybe<String, By>) -> Self {
        self.user_id = user_id.into_maybe();
        self
    }
}
