//! `RealtimeTranslationSessionCreatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::realtime::RealtimeTranslationSession;

/// Announces the new translation session; the first message on its socket.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranslationSessionCreatedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// The session: its settings or who is signed in.
    pub session: RealtimeTranslationSession,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranslationSessionCreatedEvent = "realtime.RealtimeTranslationSessionCreatedEvent";
    [
        constant("type", "session.created"),
        required("event_id"),
        required("session"),
    ];
    1 event_id, 2 session,
}
