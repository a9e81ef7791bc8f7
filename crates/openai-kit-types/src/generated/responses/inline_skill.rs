//! `InlineSkill` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::InlineSkillSource;

/// Mounts a skill that is sent along in the request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineSkill {
    /// Explanation in plain words.
    pub description: String,
    /// Name given to this object.
    pub name: String,
    /// Where it comes from.
    pub source: InlineSkillSource,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InlineSkill = "responses.InlineSkill";
    [
        constant("type", "inline"),
        required("description"),
        required("name"),
        required("source"),
    ];
    1 description, 2 name, 3 source,
}

impl InlineSkill {
    /// What is required.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        name: impl Into<String>,
        source: impl Into<InlineSkillSource>,
    ) -> Self {
        Self {
            description: description.into(),
            name: name.into(),
            source: source.into(),
            ..Self::default()
        }
    }
}
