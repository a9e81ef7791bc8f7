//! `DecisionStoredSystemMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::live::decision_system_message::Content;

/// A system message in the input of a Live decision, with its ID.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionStoredSystemMessage {
    /// ID that names this object.
    pub id: String,
    /// Text or parts that make up the content.
    pub content: Content,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionStoredSystemMessage = "live.DecisionStoredSystemMessage";
    [
        required("id"),
        constant("type", "message").or_left_out().or_null(),
        required("content"),
        constant("role", "system"),
    ];
    0 id, 2 content,
}
