//! `DecisionEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::decisions::Decision;
use crate::live::decision_trigger::EventType;

pub use crate::live::decision_trigger::EventType as SourceEventType;

/// Brings a finished decision, with what set it off.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionEvent {
    /// ID of the handover that this belongs to.
    pub delegation_id: Option<String>,
    /// The event itself, or its name.
    pub event: Event,
    /// ID of this single event.
    pub event_id: String,
    /// ID of the event that set this off.
    pub source_event_id: Option<String>,
    /// Kind of event that set this off.
    pub source_event_type: Option<EventType>,
    /// ID of the trigger that set this off.
    pub trigger_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionEvent = "live.DecisionEvent";
    [
        constant("type", "decision.event"),
        optional("delegation_id").or_null(),
        required("event"),
        required("event_id"),
        optional("source_event_id").or_null(),
        optional("source_event_type").or_null(),
        optional("trigger_id").or_null(),
    ];
    1 delegation_id, 2 event, 3 event_id, 4 source_event_id, 5 source_event_type, 6 trigger_id,
}

/// Event of `DecisionEvent` with `decision`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    /// Outcome: the finished decision, or the answer to an approval.
    pub decision: Decision,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Event = "live.DecisionEvent.Event";
    [
        constant("type", "decision.completed"),
        required("decision"),
    ];
    1 decision,
}
