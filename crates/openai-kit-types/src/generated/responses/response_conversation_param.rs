//! `ResponseConversationParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Names the conversation that a response belongs to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseConversationParam {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseConversationParam = "responses.ResponseConversationParam";
    [
        required("id"),
    ];
    0 id,
}

impl ResponseConversationParam {
    /// What is required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}
