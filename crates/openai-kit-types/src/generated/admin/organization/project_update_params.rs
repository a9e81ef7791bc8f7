//! What `admin.organization.projects.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{IntoMaybe, Leftovers, Maybe};

/// Parameters of `admin.organization.projects.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUpdateParams {
    /// ID of the external encryption key.
    pub external_key_id: Maybe<String>,
    /// Region in which the data is kept.
    pub geography: Maybe<String>,
    /// Name given to this object.
    pub name: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectUpdateParams = "admin.organization.ProjectUpdateParams";
    [
        optional("external_key_id").or_null(),
        optional("geography").or_null(),
        optional("name").or_null(),
    ];
    0 external_key_id, 1 geography, 2 name,
}

impl ProjectUpdateParams {
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

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        self.name = name.into_maybe();
        self
    }
}
