//! `DecisionItemDeletedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that an item was taken out of the input of the session's decisions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionItemDeletedEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the item concerned.
    pub item_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionItemDeletedEvent = "live.DecisionItemDeletedEvent";
    [
        constant("type", "decision.item.deleted"),
        optional("client_event_id").or_null(),
        required("event_id"),
        required("item_id"),
    ];
    1 client_event_id, 2 event_id, 3 item_id,
}
