//! `EasyInputMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ResponseInputContent;
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// A message in its short form: a role and a text or content list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EasyInputMessage {
    /// Text of the message, or a list of text, image and file parts.
    pub content: Content,
    /// Whether a message is a remark on the way or the final answer.
    pub phase: Option<Phase>,
    /// Who speaks; developer and system outrank the user.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EasyInputMessage = "responses.EasyInputMessage";
    [
        constant("type", "message").or_left_out().or_null(),
        required("content"),
        optional("phase").or_null(),
        required("role"),
    ];
    1 content, 2 phase, 3 role,
}

impl EasyInputMessage {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(content: impl Into<Content>, role: impl Into<Role>) -> Self {
        Self {
            content: content.into(),
            role: role.into(),
            ..Self::default()
        }
    }

    /// Whether a message is a remark on the way or the final answer.
    #[must_use]
    pub fn phase<By>(mut self, phase: impl IntoMaybe<Phase, By>) -> Self {
        put(&mut self.phase, &mut self.leftovers, 2, phase.into_maybe());
        self
    }
}

/// Content of `EasyInputMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Content {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ResponseInputContent>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Content = "responses.EasyInputMessage.Content";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(Content::Text);
from_items!(Content::Items(ResponseInputContent));

/// Phase of `EasyInputMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Phase {
    /// `commentary`
    Commentary,
    /// `final_answer`
    FinalAnswer,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Phase;
    "commentary" Commentary,
    "final_answer" FinalAnswer,
}

/// Role of `EasyInputMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// `system`
    System,
    /// `developer`
    Developer,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Role;
    "user" User,
    "assistant" Assistant,
    "system" System,
    "developer" Developer,
}
