//! `SessionUsageUpdatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::live::SessionUsage;

/// Reports how long the session has run and how full its context is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionUsageUpdatedEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// How full the model's context is.
    pub context_window: Option<ContextWindow>,
    /// ID of this single event.
    pub event_id: String,
    /// What was used up, such as tokens or seconds.
    pub usage: SessionUsage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionUsageUpdatedEvent = "live.SessionUsageUpdatedEvent";
    [
        constant("type", "session.usage.updated"),
        optional("client_event_id").or_null(),
        optional("context_window").or_null(),
        required("event_id"),
        required("usage"),
    ];
    1 client_event_id, 2 context_window, 3 event_id, 4 usage,
}

/// Context window of `SessionUsageUpdatedEvent` with `usage_ratio`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContextWindow {
    /// Share of the context that is full.
    pub usage_ratio: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ContextWindow = "live.SessionUsageUpdatedEvent.ContextWindow";
    [
        required("usage_ratio"),
    ];
    0 usage_ratio,
}
