//! `FineTuningJobWandbIntegration` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// Where a job reports in Weights and Biases: project, run name and tags.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FineTuningJobWandbIntegration {
    /// Weights and Biases team or user that owns the run.
    pub entity: Option<String>,
    /// Name given to this object.
    pub name: Option<String>,
    /// The project concerned.
    pub project: String,
    /// Labels attached to the run.
    pub tags: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FineTuningJobWandbIntegration = "fine_tuning.FineTuningJobWandbIntegration";
    [
        optional("entity").or_null(),
        optional("name").or_null(),
        required("project"),
        optional("tags").or_null(),
    ];
    0 entity, 1 name, 2 project, 3 tags,
}

impl FineTuningJobWandbIntegration {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(project: impl Into<String>) -> Self {
        Self {
            project: project.into(),
            ..Self::default()
        }
    }

    /// Weights and Biases team or user that owns the run.
    #[must_use]
    pub fn entity<By>(mut self, entity: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.entity,
            &mut self.leftovers,
            0,
            entity.into_maybe(),
        );
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 1, name.into_maybe());
        self
    }

    /// Labels attached to the run.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoItems<String>) -> Self {
        put(&mut self.tags, &mut self.leftovers, 3, tags.into_items());
        self
    }
}
