//! `HostedSkillReference` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An uploaded skill in a hosted environment, with its version.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostedSkillReference {
    /// Explanation in plain words.
    pub description: String,
    /// Name given to this object.
    pub name: String,
    /// ID of the skill concerned.
    pub skill_id: String,
    /// Version of the thing.
    pub version: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    HostedSkillReference = "beta.HostedSkillReference";
    [
        constant("type", "skill_reference"),
        required("description"),
        required("name"),
        required("skill_id"),
        required("version"),
    ];
    1 description, 2 name, 3 skill_id, 4 version,
}
