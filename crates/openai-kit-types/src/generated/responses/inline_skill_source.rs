//! `InlineSkillSource` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The zip file of an inline skill, as base64.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineSkillSource {
    /// Payload: the listed objects or the raw content. 1 to 70254592 characters.
    pub data: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InlineSkillSource = "responses.InlineSkillSource";
    [
        constant("type", "base64"),
        required("data"),
        constant("media_type", "application/zip"),
    ];
    1 data,
}

impl InlineSkillSource {
    /// What is required.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            ..Self::default()
        }
    }
}
