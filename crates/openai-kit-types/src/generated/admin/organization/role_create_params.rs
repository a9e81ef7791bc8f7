//! What `admin.organization.roles.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe};

/// Parameters of `admin.organization.roles.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleCreateParams {
    /// Explanation in plain words.
    pub description: Maybe<String>,
    /// What the holder may do. Required.
    pub permissions: Option<Vec<String>>,
    /// Name of the role concerned. Required.
    pub role_name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleCreateParams = "admin.organization.RoleCreateParams";
    [
        optional("description").or_null(),
        required("permissions"),
        required("role_name"),
    ];
    0 description, 1 permissions, 2 role_name,
}

impl RoleCreateParams {
    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        self.description = description.into_maybe();
        self
    }

    /// What the holder may do. Required.
    #[must_use]
    pub fn permissions(mut self, permissions: impl IntoItems<String>) -> Self {
        put(
            &mut self.permissions,
            &mut self.leftovers,
            1,
            permissions.into_items(),
        );
        self
    }

    /// Name of the role concerned. Required.
    #[must_use]
    pub fn role_name<By>(mut self, role_name: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.role_name,
            &mut self.leftovers,
            2,
            role_name.into_maybe(),
        );
        self
    }
}
