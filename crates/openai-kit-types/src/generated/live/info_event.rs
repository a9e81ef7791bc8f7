//! `InfoEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Passes on a notice from the service that is not an error.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InfoEvent {
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// ID of this single event.
    pub event_id: String,
    /// Text of the message, or the message itself.
    pub message: String,
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InfoEvent = "live.InfoEvent";
    [
        required("code"),
        required("event_id"),
        required("message"),
        constant("type", "info"),
        optional("client_event_id").or_null(),
    ];
    0 code, 1 event_id, 2 message, 4 client_event_id,
}
