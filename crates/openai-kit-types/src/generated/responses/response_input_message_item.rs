//! `ResponseInputMessageItem` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::ResponseInputContent;

pub use crate::responses::response_output_message::Status;

/// An input message as stored, with its ID.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseInputMessageItem {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Text or parts that make up the content.
    pub content: Vec<ResponseInputContent>,
    /// Who speaks, or what rights someone has.
    pub role: Role,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseInputMessageItem = "responses.ResponseInputMessageItem";
    [
        required("id"),
        constant("type", "message"),
        optional("status").or_null(),
        required("content"),
        required("role"),
    ];
    0 id, 2 status, 3 content, 4 role,
}

/// Role of `ResponseInputMessageItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Role {
    /// `user`
    User,
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
    "system" System,
    "developer" Developer,
}
