//! `ConversationItemList` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::conversations::ConversationItem;

/// The items that were added to a conversation, as a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemList {
    /// Payload: the listed objects or the raw content.
    pub data: Vec<ConversationItem>,
    /// ID of the first object on the page.
    pub first_id: String,
    /// Whether further pages follow.
    pub has_more: bool,
    /// ID of the last object on the page.
    pub last_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemList = "conversations.ConversationItemList";
    [
        constant("object", "list"),
        required("data"),
        required("first_id"),
        required("has_more"),
        required("last_id"),
    ];
    1 data, 2 first_id, 3 has_more, 4 last_id,
}

impl ConversationItemList {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
