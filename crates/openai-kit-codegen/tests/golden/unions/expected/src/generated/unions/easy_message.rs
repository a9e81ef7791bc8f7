//! `EasyMessage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Easy message with `content` and `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EasyMessage {
    /// Content.
    pub content: String,
    /// Role.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EasyMessage = "unions.EasyMessage";
    [
        constant("type", "message").or_left_out().or_null(),
        required("content"),
        required("role"),
    ];
    1 content, 2 role,
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
