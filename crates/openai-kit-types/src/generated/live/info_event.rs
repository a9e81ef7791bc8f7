//! `InfoEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Passes on a notice from the service that is not an error.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InfoEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// ID of this single event.
    pub event_id: String,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InfoEvent = "live.InfoEvent";
    [
        constant("type", "info"),
        optional("client_event_id").or_null(),
        required("code"),
        required("event_id"),
        required("message"),
    ];
    1 client_event_id, 2 code, 3 event_id, 4 message,
}
