//! `DecisionDeveloperMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::live::decision_system_message::Content;

/// A developer message for the input of a Live decision.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionDeveloperMessage {
    /// Text or parts that make up the content.
    pub content: Content,
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionDeveloperMessage = "live.DecisionDeveloperMessage";
    [
        required("content"),
        constant("role", "developer"),
        optional("id").or_null(),
        constant("type", "message").or_left_out().or_null(),
    ];
    0 content, 2 id,
}

impl DecisionDeveloperMessage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 2, id.into_maybe());
        self
    }
}
