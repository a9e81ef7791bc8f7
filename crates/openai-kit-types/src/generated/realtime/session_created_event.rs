//! `SessionCreatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::realtime::session_update_event::Session;

/// Announces the new session; the first message on a socket.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionCreatedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// The session: its settings or who is signed in.
    pub session: Session,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionCreatedEvent = "realtime.SessionCreatedEvent";
    [
        constant("type", "session.created"),
        required("event_id"),
        required("session"),
    ];
    1 event_id, 2 session,
}
