//! `AgentSessionInputMessageParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::InputContent;
use crate::{IntoItems, Leftovers};

/// A user message for an agent session: text and images.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionInputMessageParam {
    /// Text or parts that make up the content.
    pub content: Vec<InputContent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionInputMessageParam = "beta.AgentSessionInputMessageParam";
    [
        constant("type", "message").or_left_out(),
        required("content"),
        constant("role", "user"),
    ];
    1 content,
}

impl AgentSessionInputMessageParam {
    /// What is required.
    #[must_use]
    pub fn new(content: impl IntoItems<InputContent>) -> Self {
        Self {
            content: content.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}
