//! `InstructionsAppendedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Confirms added instructions, with their place on the session's timeline.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstructionsAppendedEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
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
    InstructionsAppendedEvent = "live.InstructionsAppendedEvent";
    [
        constant("type", "session.instructions.appended"),
        optional("client_event_id").or_null(),
        required("end_ms"),
        required("event_id"),
        required("start_ms"),
    ];
    1 client_event_id, 2 end_ms, 3 event_id, 4 start_ms,
}
