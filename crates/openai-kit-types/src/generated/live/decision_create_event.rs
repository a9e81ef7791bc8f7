//! `DecisionCreateEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Asks for a decision on the items collected so far.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionCreateEvent {
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionCreateEvent = "live.DecisionCreateEvent";
    [
        constant("type", "decision.create"),
        required("event_id"),
    ];
    1 event_id,
}

impl DecisionCreateEvent {
    /// What is required.
    #[must_use]
    pub fn new(event_id: impl Into<String>) -> Self {
        Self {
            event_id: event_id.into(),
            ..Self::default()
        }
    }
}
