//! `ConversationItemAdded` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::realtime::ConversationItem;

/// Announces that an item has entered the conversation, maybe still unfinished.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemAdded {
    /// ID of this single event.
    pub event_id: String,
    /// The item concerned, or one row of data.
    pub item: ConversationItem,
    /// ID of the item that comes just before.
    pub previous_item_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemAdded = "realtime.ConversationItemAdded";
    [
        constant("type", "conversation.item.added"),
        required("event_id"),
        required("item"),
        optional("previous_item_id").or_null(),
    ];
    1 event_id, 2 item, 3 previous_item_id,
}
