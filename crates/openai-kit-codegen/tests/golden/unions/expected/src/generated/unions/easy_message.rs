//! `EasyMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Easy message with `role` and `content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EasyMessage {
    /// Role.
    pub role: Role,
    /// Content.
    pub content: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EasyMessage = "unions.EasyMessage";
    [
        constant("type", "message").or_left_out().or_null(),
        required("role"),
        required("content"),
    ];
    1 role, 2 content,
}

/// Role of `EasyMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// `user`
    User,
    /// `system`
    System,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Role;
    "user" User,
    "system" System,
}
