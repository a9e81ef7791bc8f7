//! `DeletedSkillVersion` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that a version of a skill was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedSkillVersion {
    /// ID that names this object.
    pub id: String,
    /// Whether the object is gone.
    pub deleted: bool,
    /// Version of the thing.
    pub version: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DeletedSkillVersion = "skills.DeletedSkillVersion";
    [
        required("id"),
        constant("object", "skill.version.deleted"),
        required("deleted"),
        required("version"),
    ];
    0 id, 2 deleted, 3 version,
}

impl DeletedSkillVersion {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
