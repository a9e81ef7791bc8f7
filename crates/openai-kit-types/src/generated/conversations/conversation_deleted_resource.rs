//! `ConversationDeletedResource` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirmation that a conversation was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationDeletedResource {
    /// ID that names this object.
    pub id: String,
    /// Whether the object is gone.
    pub deleted: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationDeletedResource = "conversations.ConversationDeletedResource";
    [
        required("id"),
        constant("object", "conversation.deleted"),
        required("deleted"),
    ];
    0 id, 2 deleted,
}

impl ConversationDeletedResource {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
