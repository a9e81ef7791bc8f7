//! What `admin.organization.invites.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::admin::organization::invite::Project;
pub use crate::admin::organization::invite::ProjectRole;
pub use crate::admin::organization::invite::Role;

/// Parameters of `admin.organization.invites.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteCreateParams {
    /// Mail address of the person. Required.
    pub email: Option<String>,
    /// Projects the person belongs to, with the role in each.
    pub projects: Option<Vec<Project>>,
    /// Who speaks, or what rights someone has. Required.
    pub role: Option<Role>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InviteCreateParams = "admin.organization.InviteCreateParams";
    [
        required("email"),
        optional("projects"),
        required("role"),
    ];
    0 email, 1 projects, 2 role,
}

impl InviteCreateParams {
    /// Mail address of the person. Required.
    #[must_use]
    pub fn email<By>(mut self, email: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.email, &mut self.leftovers, 0, email.into_maybe());
        self
    }

    /// Projects the person belongs to, with the role in each.
    #[must_use]
    pub fn projects(mut self, projects: impl IntoItems<Project>) -> Self {
        put(
            &mut self.projects,
            &mut self.leftovers,
            1,
            projects.into_items(),
        );
        self
    }

    /// Who speaks, or what rights someone has. Required.
    #[must_use]
    pub fn role<By>(mut self, role: impl IntoMaybe<Role, By>) -> Self {
        put(&mut self.role, &mut self.leftovers, 2, role.into_maybe());
        self
    }
}
