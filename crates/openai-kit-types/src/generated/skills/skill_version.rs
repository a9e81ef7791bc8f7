//! `SkillVersion` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// One version of a skill, with the name and description it had then.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillVersion {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
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
    SkillVersion = "skills.SkillVersion";
    [
        required("id"),
        constant("object", "skill.version"),
        required("created_at"),
        required("description"),
        required("name"),
        required("skill_id"),
        required("version"),
    ];
    0 id, 2 created_at, 3 description, 4 name, 5 skill_id, 6 version,
}

impl SkillVersion {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
