//! `StoredTurn` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Stored turn with `id`, `status` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredTurn {
    /// Id.
    pub id: String,
    /// Status.
    pub status: String,
    /// Content.
    pub content: String,
    /// Role.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    StoredTurn = "unions.StoredTurn";
    [
        required("id"),
        constant("type", "turn"),
        required("status"),
        required("content"),
        required("role"),
    ];
    0 id, 2 status, 3 content, 4 role,
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
