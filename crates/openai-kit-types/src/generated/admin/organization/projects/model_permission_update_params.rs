//! What `admin.organization.projects.model_permissions.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::admin::organization::projects::project_model_permissions::Mode;

/// Parameters of `admin.organization.projects.model_permissions.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelPermissionUpdateParams {
    /// Which of the possible ways of working applies. Required.
    pub mode: Option<Mode>,
    /// IDs of the models that the rule is about. Required.
    pub model_ids: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModelPermissionUpdateParams = "admin.organization.projects.ModelPermissionUpdateParams";
    [
        required("mode"),
        required("model_ids"),
    ];
    0 mode, 1 model_ids,
}

impl ModelPermissionUpdateParams {
    /// Which of the possible ways of working applies. Required.
    #[must_use]
    pub fn mode<By>(mut self, mode: impl IntoMaybe<Mode, By>) -> Self {
        put(&mut self.mode, &mut self.leftovers, 0, mode.into_maybe());
        self
    }

    /// IDs of the models that the rule is about. Required.
    #[must_use]
    pub fn model_ids(mut self, model_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.model_ids,
            &mut self.leftovers,
            1,
            model_ids.into_items(),
        );
        self
    }
}
