//! `RealtimeConversationItemSystemMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::responses::response_output_message::Status;

/// A system message in a Realtime conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeConversationItemSystemMessage {
    /// ID that names this object.
    pub id: Option<String>,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Text or parts that make up the content.
    pub content: Vec<Content>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeConversationItemSystemMessage = "realtime.RealtimeConversationItemSystemMessage";
    [
        optional("id").or_null(),
        constant("object", "realtime.item").or_left_out().or_null(),
        constant("type", "message"),
        optional("status").or_null(),
        required("content"),
        constant("role", "system"),
    ];
    0 id, 3 status, 4 content,
}

impl RealtimeConversationItemSystemMessage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl IntoItems<Content>) -> Self {
        Self {
            content: content.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// ID that names this object.
    #[must_use]
    pub fn id<By>(mut self, id: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.id, &mut self.leftovers, 0, id.into_maybe());
        self
    }

    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            3,
            status.into_maybe(),
        );
        self
    }
}

/// Content of `RealtimeConversationItemSystemMessage` with `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// The text, or how text is written.
    pub text: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Content = "realtime.RealtimeConversationItemSystemMessage.Content";
    [
        constant("type", "input_text").or_left_out().or_null(),
        optional("text").or_null(),
    ];
    1 text,
}

impl Content {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text, or how text is written.
    #[must_use]
    pub fn text<By>(mut self, text: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.text, &mut self.leftovers, 1, text.into_maybe());
        self
    }
}
