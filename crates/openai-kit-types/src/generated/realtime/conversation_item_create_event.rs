//! `ConversationItemCreateEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::ConversationItem;
use crate::{IntoMaybe, Leftovers};

/// Adds an item to the conversation, at the end or after a given item.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationItemCreateEvent {
    /// ID of this single event. At most 512 characters.
    pub event_id: Option<String>,
    /// The item concerned, or one row of data.
    pub item: ConversationItem,
    /// ID of the item that comes just before.
    pub previous_item_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ConversationItemCreateEvent = "realtime.ConversationItemCreateEvent";
    [
        constant("type", "conversation.item.create"),
        optional("event_id").or_null(),
        required("item"),
        optional("previous_item_id").or_null(),
    ];
    1 event_id, 2 item, 3 previous_item_id,
}

impl ConversationItemCreateEvent {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(item: impl Into<ConversationItem>) -> Self {
        Self {
            item: item.into(),
            ..Self::default()
        }
    }

    /// ID of this single event. At most 512 characters.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.event_id,
            &mut self.leftovers,
            1,
            event_id.into_maybe(),
        );
        self
    }

    /// ID of the item that comes just before.
    #[must_use]
    pub fn previous_item_id<By>(mut self, previous_item_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.previous_item_id,
            &mut self.leftovers,
            3,
            previous_item_id.into_maybe(),
        );
        self
    }
}
