//! What `admin.organization.projects.service_accounts.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::admin::organization::invite::ProjectRole;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::admin::organization::invite::ProjectRole as Role;

/// Parameters of `admin.organization.projects.service_accounts.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAccountUpdateParams {
    /// Name given to this object.
    pub name: Option<String>,
    /// Who speaks, or what rights someone has.
    pub role: Option<ProjectRole>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ServiceAccountUpdateParams = "admin.organization.projects.ServiceAccountUpdateParams";
    [
        optional("name"),
        optional("role"),
    ];
    0 name, 1 role,
}

impl ServiceAccountUpdateParams {
    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 0, name.into_maybe());
        self
    }

    /// Who speaks, or what rights someone has.
    #[must_use]
    pub fn role<By>(mut self, role: impl IntoMaybe<ProjectRole, By>) -> Self {
        put(&mut self.role, &mut self.leftovers, 1, role.into_maybe());
        self
    }
}
