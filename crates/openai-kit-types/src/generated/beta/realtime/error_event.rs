//! `ErrorEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Reports an error; the session goes on in most cases (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorEvent {
    /// What went wrong, if anything did.
    pub error: Error,
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ErrorEvent = "beta.realtime.ErrorEvent";
    [
        constant("type", "error"),
        required("error"),
        required("event_id"),
    ];
    1 error, 2 event_id,
}

/// Error of `ErrorEvent` with `type`, `code` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Machine readable code of the error, language or program.
    pub code: Option<String>,
    /// ID of this single event.
    pub event_id: Option<String>,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Error = "beta.realtime.ErrorEvent.Error";
    [
        required("type"),
        optional("code").or_null(),
        optional("event_id").or_null(),
        required("message"),
        optional("param").or_null(),
    ];
    0 type_, 1 code, 2 event_id, 3 message, 4 param,
}
