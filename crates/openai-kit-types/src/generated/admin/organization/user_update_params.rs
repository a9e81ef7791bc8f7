//! What `admin.organization.users.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{IntoMaybe, Leftovers, Maybe};

/// Parameters of `admin.organization.users.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserUpdateParams {
    /// Kind of developer the user is.
    pub developer_persona: Maybe<String>,
    /// Who speaks, or what rights someone has.
    pub role: Maybe<String>,
    /// ID of the role concerned.
    pub role_id: Maybe<String>,
    /// How experienced the user is.
    pub technical_level: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserUpdateParams = "admin.organization.UserUpdateParams";
    [
        optional("developer_persona").or_null(),
        optional("role").or_null(),
        optional("role_id").or_null(),
        optional("technical_level").or_null(),
    ];
    0 developer_persona, 1 role, 2 role_id, 3 technical_level,
}

impl UserUpdateParams {
    /// Kind of developer the user is.
    #[must_use]
    pub fn developer_persona<By>(mut self, developer_persona: impl IntoMaybe<String, By>) -> Self {
        self.developer_persona = developer_persona.into_maybe();
        self
    }

    /// Who speaks, or what rights someone has.
    #[must_use]
    pub fn role<By>(mut self, role: impl IntoMaybe<String, By>) -> Self {
        self.role = role.into_maybe();
        self
    }

    /// ID of the role concerned.
    #[must_use]
    pub fn role_id<By>(mut self, role_id: impl IntoMaybe<String, By>) -> Self {
        self.role_id = role_id.into_maybe();
        self
    }

    /// How experienced the user is.
    #[must_use]
    pub fn technical_level<By>(mut self, technical_level: impl IntoMaybe<String, By>) -> Self {
        self.technical_level = technical_level.into_maybe();
        self
    }
}
