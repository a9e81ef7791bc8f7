//! `UserTurn` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// User turn with `role` and `content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTurn {
    /// Role.
    pub role: Role,
    /// Content.
    pub content: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserTurn = "unions.UserTurn";
    [
        constant("type", "turn"),
        required("role"),
        required("content"),
    ];
    1 role, 2 content,
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
