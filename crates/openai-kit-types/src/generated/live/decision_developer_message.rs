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
    /// ID that names this object.
    pub id: Option<String>,
    /// Text or parts that make up the content.
    pub content: Content,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionDeveloperMessage = "live.DecisionDeveloperMessage";
    [
        optional("id").or_null(),
        constant("type", "message").or_left_out().or_null(),
        required("content"),
        constant("role", "developer"),
    ];
    0 id, 2 content,
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
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }
}
