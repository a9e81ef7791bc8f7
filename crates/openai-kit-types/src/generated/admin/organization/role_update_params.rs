//! What `admin.organization.roles.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{IntoItems, IntoMaybe, Leftovers, Maybe};

/// Parameters of `admin.organization.roles.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleUpdateParams {
    /// Explanation in plain words.
    pub description: Maybe<String>,
    /// What the holder may do.
    pub permissions: Maybe<Vec<String>>,
    /// Name of the role concerned.
    pub role_name: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleUpdateParams = "admin.organization.RoleUpdateParams";
    [
        optional("description").or_null(),
        optional("permissions").or_null(),
        optional("role_name").or_null(),
    ];
    0 description, 1 permissions, 2 role_name,
}

impl RoleUpdateParams {
    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        self.description = description.into_maybe();
        self
    }

    /// What the holder may do.
    #[must_use]
    pub fn permissions(mut self, permissions: impl IntoItems<String>) -> Self {
        self.permissions = permissions.into_items();
        self
    }

    /// Name of the role concerned.
    #[must_use]
    pub fn role_name<By>(mut self, role_name: impl IntoMaybe<String, By>) -> Self {
        self.role_name = role_name.into_maybe();
        self
    }
}
