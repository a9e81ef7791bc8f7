//! `UserTurn` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// User turn with `content` and `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTurn {
    /// Content.
    pub content: String,
    /// Role.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserTurn = "unions.UserTurn";
    [
        constant("type", "turn"),
        required("content"),
        required("role"),
    ];
    1 content, 2 role,
}

/// Role of `UserTurn`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// `user`
    User,
    /// `developer`
    Developer,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Role;
    "user" User,
    "developer" Developer,
}
