//! `AssistantTurn` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Assistant turn with `content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssistantTurn {
    /// Content.
    pub content: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AssistantTurn = "unions.AssistantTurn";
    [
        constant("type", "turn"),
        required("content"),
        constant("role", "assistant"),
    ];
    1 content,
}
