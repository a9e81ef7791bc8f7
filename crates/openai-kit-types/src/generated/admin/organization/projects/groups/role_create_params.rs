//! What `admin.organization.projects.groups.roles.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.projects.groups.roles.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleCreateParams {
    /// ID of the role concerned. Required.
    pub role_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleCreateParams = "admin.organization.projects.groups.RoleCreateParams";
    [
        required("role_id"),
    ];
    0 role_id,
}

impl RoleCreateParams {
    /// ID of the role concerned. Required.
    #[must_use]
    pub fn role_id<By>(mut self, role_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.role_id,
            &mut self.leftovers,
            0,
            role_id.into_maybe(),
        );
        self
    }
}
