//! `RealtimeTranslationSessionClosedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that a translation session has ended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranslationSessionClosedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranslationSessionClosedEvent = "realtime.RealtimeTranslationSessionClosedEvent";
    [
        constant("type", "session.closed"),
        required("event_id"),
    ];
    1 event_id,
}
