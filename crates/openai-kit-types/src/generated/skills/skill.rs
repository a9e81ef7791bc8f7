//! `Skill` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A bundle of instructions and files that models can use, with its versions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Skill {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Version that is used when none is named.
    pub default_version: String,
    /// Explanation in plain words.
    pub description: String,
    /// Newest version there is.
    pub latest_version: String,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Skill = "Skill";
    [
        required("id"),
        constant("object", "skill"),
        required("created_at"),
        required("default_version"),
        required("description"),
        required("latest_version"),
        required("name"),
    ];
    0 id, 2 created_at, 3 default_version, 4 description, 5 latest_version, 6 name,
}

impl Skill {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
