//! What `admin.organization.projects.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::admin::organization::ProjectResidency;
use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Maybe};

/// Parameters of `admin.organization.projects.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectCreateParams {
    /// ID of the external encryption key.
    pub external_key_id: Maybe<String>,
    /// Region in which the data is kept.
    pub geography: Maybe<String>,
    /// Name given to this object. Required.
    pub name: Option<String>,
    /// Where the project's data is stored and handled.
    pub residency: Maybe<ProjectResidency>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectCreateParams = "admin.organization.ProjectCreateParams";
    [
        optional("external_key_id").or_null(),
        optional("geography").or_null(),
        required("name"),
        optional("residency").or_null(),
    ];
    0 external_key_id, 1 geography, 2 name, 3 residency,
}

impl ProjectCreateParams {
    /// ID of the external encryption key.
    #[must_use]
    pub fn external_key_id<By>(mut self, external_key_id: impl IntoMaybe<String, By>) -> Self {
        self.external_key_id = external_key_id.into_maybe();
        self
    }

    /// Region in which the data is kept.
    #[must_use]
    pub fn geography<By>(mut self, geography: impl IntoMaybe<String, By>) -> Self {
        self.geography = geography.into_maybe();
        self
    }

    /// Name given to this object. Required.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 2, name.into_maybe());
        self
    }

    /// Where the project's data is stored and handled.
    #[must_use]
    pub fn residency<By>(mut self, residency: impl IntoMaybe<ProjectResidency, By>) -> Self {
        self.residency = residency.into_maybe();
        self
    }
}
