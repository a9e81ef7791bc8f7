//! `ErrorEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::live::Error;

/// Reports a problem with one of your messages; the session may go on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// What went wrong, if anything did.
    pub error: Error,
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ErrorEvent = "live.ErrorEvent";
    [
        constant("type", "error"),
        optional("client_event_id").or_null(),
        required("error"),
        required("event_id"),
    ];
    1 client_event_id, 2 error, 3 event_id,
}
