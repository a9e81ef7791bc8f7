//! `SessionUpdatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::realtime::Session;

/// Announces that the session's settings have changed (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionUpdatedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// The session: its settings or who is signed in.
    pub session: Session,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionUpdatedEvent = "beta.realtime.SessionUpdatedEvent";
    [
        constant("type", "session.updated"),
        required("event_id"),
        required("session"),
    ];
    1 event_id, 2 session,
}
