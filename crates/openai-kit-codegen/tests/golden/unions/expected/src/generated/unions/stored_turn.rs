//! `StoredTurn` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Stored turn with `role`, `content` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredTurn {
    /// Role.
    pub role: Role,
    /// Content.
    pub content: String,
    /// Id.
    pub id: String,
    /// Status.
    pub status: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    StoredTurn = "unions.StoredTurn";
    [
        constant("type", "turn"),
        required("role"),
        required("content"),
        required("id"),
        required("status"),
    ];
    1 role, 2 content, 3 id, 4 status,
}

/// Role of `StoredTurn`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Role;
    "user" User,
    "assistant" Assistant,
}
