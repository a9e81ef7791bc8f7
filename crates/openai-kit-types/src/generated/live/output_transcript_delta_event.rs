//! `OutputTranscriptDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next timed piece of what the voice model said.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputTranscriptDeltaEvent {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// Where the piece ends, in milliseconds.
    pub end_ms: i64,
    /// ID of this single event.
    pub event_id: String,
    /// Where the piece starts, in milliseconds.
    pub start_ms: i64,
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputTranscriptDeltaEvent = "live.OutputTranscriptDeltaEvent";
    [
        required("delta"),
        required("end_ms"),
        required("event_id"),
        required("start_ms"),
        constant("type", "session.output_transcript.delta"),
        optional("client_event_id").or_null(),
    ];
    0 delta, 1 end_ms, 2 event_id, 3 start_ms, 5 client_event_id,
}
