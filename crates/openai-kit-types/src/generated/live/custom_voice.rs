//! `CustomVoice` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A voice of your own, by ID.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomVoice {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CustomVoice = "live.CustomVoice";
    [
        required("id"),
    ];
    0 id,
}

impl CustomVoice {
    /// What is required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}
