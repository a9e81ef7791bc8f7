//! `RealtimeErrorEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::realtime::RealtimeError;

/// Reports an error; the session goes on in most cases.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeErrorEvent {
    /// What went wrong, if anything did.
    pub error: RealtimeError,
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeErrorEvent = "realtime.RealtimeErrorEvent";
    [
        constant("type", "error"),
        required("error"),
        required("event_id"),
    ];
    1 error, 2 event_id,
}
