//! `RealtimeTranslationInputTranscriptDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of what was said, in the source language.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranslationInputTranscriptDeltaEvent {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// Position in the session, in milliseconds.
    pub elapsed_ms: Option<i64>,
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranslationInputTranscriptDeltaEvent = "realtime.RealtimeTranslationInputTranscriptDeltaEvent";
    [
        constant("type", "session.input_transcript.delta"),
        required("delta"),
        optional("elapsed_ms").or_null(),
        required("event_id"),
    ];
    1 delta, 2 elapsed_ms, 3 event_id,
}
