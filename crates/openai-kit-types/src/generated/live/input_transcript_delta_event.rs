//! `InputTranscriptDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next timed piece of what the caller said.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputTranscriptDeltaEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// Where the piece ends, in milliseconds.
    pub end_ms: i64,
    /// ID of this single event.
    pub event_id: String,
    /// Where the piece starts, in milliseconds.
    pub start_ms: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputTranscriptDeltaEvent = "live.InputTranscriptDeltaEvent";
    [
        constant("type", "session.input_transcript.delta"),
        optional("client_event_id").or_null(),
        required("delta"),
        required("end_ms"),
        required("event_id"),
        required("start_ms"),
    ];
    1 client_event_id, 2 delta, 3 end_ms, 4 event_id, 5 start_ms,
}
