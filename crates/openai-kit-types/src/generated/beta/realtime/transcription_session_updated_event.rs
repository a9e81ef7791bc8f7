//! `TranscriptionSessionUpdatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::realtime::TranscriptionSession;

/// Announces that a transcription session's settings have changed (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionSessionUpdatedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// The session: its settings or who is signed in.
    pub session: TranscriptionSession,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionSessionUpdatedEvent = "beta.realtime.TranscriptionSessionUpdatedEvent";
    [
        constant("type", "transcription_session.updated"),
        required("event_id"),
        required("session"),
    ];
    1 event_id, 2 session,
}
