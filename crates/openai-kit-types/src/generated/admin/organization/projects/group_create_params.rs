//! What `admin.organization.projects.groups.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.projects.groups.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCreateParams {
    /// ID of the group concerned. Required.
    pub group_id: Option<String>,
    /// Who speaks, or what rights someone has. Required.
    pub role: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GroupCreateParams = "admin.organization.projects.GroupCreateParams";
    [
        required("group_id"),
        required("role"),
    ];
    0 group_id, 1 role,
}

impl GroupCreateParams {
    /// ID of the group concerned. Required.
    #[must_use]
    pub fn group_id<By>(mut self, group_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.group_id,
            &mut self.leftovers,
            0,
            group_id.into_maybe(),
        );
        self
    }

    /// Who speaks, or what rights someone has. Required.
    #[must_use]
    pub fn role<By>(mut self, role: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.role, &mut self.leftovers, 1, role.into_maybe());
        self
    }
}
