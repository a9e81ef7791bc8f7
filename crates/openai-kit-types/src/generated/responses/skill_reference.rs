//! `SkillReference` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Mounts an uploaded skill by ID and version.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillReference {
    /// ID of the skill concerned. 1 to 64 characters.
    pub skill_id: String,
    /// Version of the thing.
    pub version: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SkillReference = "responses.SkillReference";
    [
        constant("type", "skill_reference"),
        required("skill_id"),
        optional("version").or_null(),
    ];
    1 skill_id, 2 version,
}

impl SkillReference {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(skill_id: impl Into<String>) -> Self {
        Self {
            skill_id: skill_id.into(),
            ..Self::default()
        }
    }

    /// Version of the thing.
    #[must_use]
    pub fn version<By>(mut self, version: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.version,
            &mut self.leftovers,
            2,
            version.into_maybe(),
        );
        self
    }
}
