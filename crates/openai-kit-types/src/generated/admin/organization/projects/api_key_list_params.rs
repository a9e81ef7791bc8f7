//! What `admin.organization.projects.api_keys.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.projects.api_keys.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIKeyListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Most objects to return, or the size of a limit. 20 by default.
    pub limit: Option<i64>,
    /// Whether the key's owner still has access to the project.
    pub owner_project_access: Option<OwnerProjectAccess>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    APIKeyListParams = "admin.organization.projects.APIKeyListParams";
    [
        optional("after").in_query(),
        optional("limit").in_query(),
        optional("owner_project_access").in_query(),
    ];
    0 after, 1 limit, 2 owner_project_access,
}

impl APIKeyListParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 0, after.into_maybe());
        self
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 1, limit.into_maybe());
        self
    }

    /// Whether the key's owner still has access to the project.
    #[must_use]
    pub fn owner_project_access<By>(
        mut self,
        owner_project_access: impl IntoMaybe<OwnerProjectAccess, By>,
    ) -> Self {
        put(
            &mut self.owner_project_access,
            &mut self.leftovers,
            2,
            owner_project_access.into_maybe(),
        );
        self
    }
}

/// Owner project access of `APIKeyListParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OwnerProjectAccess {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `any`
    Any,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    OwnerProjectAccess;
    "active" Active,
    "inactive" Inactive,
    "any" Any,
}
