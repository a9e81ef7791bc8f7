//! What `fine_tuning.checkpoints.permissions.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, Leftovers};

/// Parameters of `fine_tuning.checkpoints.permissions.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionCreateParams {
    /// IDs of the projects. Required.
    pub project_ids: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PermissionCreateParams = "fine_tuning.checkpoints.PermissionCreateParams";
    [
        required("project_ids"),
    ];
    0 project_ids,
}

impl PermissionCreateParams {
    /// IDs of the projects. Required.
    #[must_use]
    pub fn project_ids(mut self, project_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.project_ids,
            &mut self.leftovers,
            0,
            project_ids.into_items(),
        );
        self
    }
}
