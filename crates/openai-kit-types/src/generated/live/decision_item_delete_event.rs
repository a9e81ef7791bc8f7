//! `DecisionItemDeleteEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Takes an item out of the input of the session's decisions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionItemDeleteEvent {
    /// ID of this single event.
    pub event_id: Option<String>,
    /// ID of the item concerned.
    pub item_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionItemDeleteEvent = "live.DecisionItemDeleteEvent";
    [
        constant("type", "decision.item.delete"),
        optional("event_id").or_null(),
        required("item_id"),
    ];
    1 event_id, 2 item_id,
}

impl DecisionItemDeleteEvent {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(item_id: impl Into<String>) -> Self {
        Self {
            item_id: item_id.into(),
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
