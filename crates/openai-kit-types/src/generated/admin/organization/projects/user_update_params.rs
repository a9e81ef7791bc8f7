//! What `admin.organization.projects.users.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{IntoMaybe, Leftovers, Maybe};

/// Parameters of `admin.organization.projects.users.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserUpdateParams {
    /// Who speaks, or what rights someone has.
    pub role: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserUpdateParams = "admin.organization.projects.UserUpdateParams";
    [
        optional("role").or_null(),
    ];
    0 role,
}

impl UserUpdateParams {
    /// Who speaks, or what rights someone has.
    #[must_use]
    pub fn role<By>(mut self, role: impl IntoMaybe<String, By>) -> Self {
        self.role = role.into_maybe();
        self
    }
}
