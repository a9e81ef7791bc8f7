//! `RealtimeTranslationOutputTranscriptDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of the translation as text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranslationOutputTranscriptDeltaEvent {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// ID of this single event.
    pub event_id: String,
    /// Position in the session, in milliseconds.
    pub elapsed_ms: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranslationOutputTranscriptDeltaEvent = "realtime.RealtimeTranslationOutputTranscriptDeltaEvent";
    [
        required("delta"),
        required("event_id"),
        constant("type", "session.output_transcript.delta"),
        optional("elapsed_ms").or_null(),
    ];
    0 delta, 1 event_id, 3 elapsed_ms,
}
