//! `SessionStartedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::live::SessionResource;

/// Announces that the Live session is running, with its settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionStartedEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// ID of this single event.
    pub event_id: String,
    /// The session: its settings or who is signed in.
    pub session: SessionResource,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionStartedEvent = "live.SessionStartedEvent";
    [
        constant("type", "session.started"),
        optional("client_event_id").or_null(),
        required("event_id"),
        required("session"),
    ];
    1 client_event_id, 2 event_id, 3 session,
}
