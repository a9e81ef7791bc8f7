//! What `skills.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `skills.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillUpdateParams {
    /// Version that is used when none is named. Required.
    pub default_version: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SkillUpdateParams = "SkillUpdateParams";
    [
        required("default_version"),
    ];
    0 default_version,
}

impl SkillUpdateParams {
    /// Version that is used when none is named. Required.
    #[must_use]
    pub fn default_version<By>(mut self, default_version: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.default_version,
            &mut self.leftovers,
            0,
            default_version.into_maybe(),
        );
        self
    }
}
