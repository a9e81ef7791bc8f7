//! `ResponseCreatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::realtime::RealtimeResponse;

/// Announces that a response has begun.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreatedEvent {
    /// ID of this single event.
    pub event_id: String,
    /// The response concerned.
    pub response: RealtimeResponse,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreatedEvent = "realtime.ResponseCreatedEvent";
    [
        constant("type", "response.created"),
        required("event_id"),
        required("response"),
    ];
    1 event_id, 2 response,
}
