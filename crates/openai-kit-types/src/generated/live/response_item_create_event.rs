//! `ResponseItemCreateEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ResponseInputItem;
use crate::{IntoMaybe, Leftovers};

/// Adds an input item, such as a tool result, for the delegated responses model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseItemCreateEvent {
    /// ID of this single event.
    pub event_id: Option<String>,
    /// The item concerned, or one row of data.
    pub item: ResponseInputItem,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseItemCreateEvent = "live.ResponseItemCreateEvent";
    [
        constant("type", "response.item.create"),
        optional("event_id").or_null(),
        required("item"),
    ];
    1 event_id, 2 item,
}

impl ResponseItemCreateEvent {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(item: impl Into<ResponseInputItem>) -> Self {
        Self {
            item: item.into(),
            ..Self::default()
        }
    }

    /// ID of this single event.
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
}
