//! `LocalSkill` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A skill that lies at a path on your own machine.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalSkill {
    /// Explanation in plain words.
    pub description: String,
    /// Name given to this object.
    pub name: String,
    /// Place of the file, or points along a way.
    pub path: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LocalSkill = "responses.LocalSkill";
    [
        required("description"),
        required("name"),
        required("path"),
    ];
    0 description, 1 name, 2 path,
}

impl LocalSkill {
    /// What is required.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        name: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            description: description.into(),
            name: name.into(),
            path: path.into(),
            ..Self::default()
        }
    }
}
