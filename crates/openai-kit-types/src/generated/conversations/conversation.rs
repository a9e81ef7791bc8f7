//! `Conversation` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::{Leftovers, RawJson};

/// A conversation that keeps items across responses, with its metadata.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conversation {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// The caller's own keys and values, kept with the object.
    pub metadata: RawJson,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Conversation = "conversations.Conversation";
    [
        required("id"),
        constant("object", "conversation"),
        required("created_at"),
        required("metadata"),
    ];
    0 id, 2 created_at, 3 metadata,
}

impl Conversation {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
