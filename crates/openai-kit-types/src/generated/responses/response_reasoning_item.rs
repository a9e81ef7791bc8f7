//! `ResponseReasoningItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::response_reasoning_summary_part_done_event::Part;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::responses::response_output_message::Status;
pub use crate::responses::response_reasoning_summary_part_done_event::Part as Summary;

/// What the model thought: a summary and, if asked for, encrypted content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseReasoningItem {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Reasoning text of the model, where it is given.
    pub content: Option<Vec<Content>>,
    /// Sealed reasoning to hand back when nothing is stored.
    pub encrypted_content: Option<String>,
    /// Summary of the reasoning, in parts.
    pub summary: Vec<Part>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseReasoningItem = "responses.ResponseReasoningItem";
    [
        required("id"),
        constant("type", "reasoning"),
        optional("status").or_null(),
        optional("content").or_null(),
        optional("encrypted_content").or_null(),
        required("summary"),
    ];
    0 id, 2 status, 3 content, 4 encrypted_content, 5 summary,
}

impl ResponseReasoningItem {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl Into<String>, summary: impl IntoItems<Part>) -> Self {
        Self {
            id: id.into(),
            summary: summary.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            2,
            status.into_maybe(),
        );
        self
    }

    /// Reasoning text of the model, where it is given.
    #[must_use]
    pub fn content(mut self, content: impl IntoItems<Content>) -> Self {
        put(
            &mut self.content,
            &mut self.leftovers,
            3,
            content.into_items(),
        );
        self
    }

    /// Sealed reasoning to hand back when nothing is stored.
    #[must_use]
    pub fn encrypted_content<By>(mut self, encrypted_content: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.encrypted_content,
            &mut self.leftovers,
            4,
            encrypted_content.into_maybe(),
        );
        self
    }
}

/// One part of the raw reasoning text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Content = "responses.ResponseReasoningItem.Content";
    [
        constant("type", "reasoning_text"),
        required("text"),
    ];
    1 text,
}

impl Content {
    /// What is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}
