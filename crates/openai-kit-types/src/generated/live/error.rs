//! `Error` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The code, message and cause of a Live error.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Error = "live.Error";
    [
        required("code"),
        required("message"),
        required("type"),
        optional("client_event_id").or_null(),
        optional("param").or_null(),
    ];
    0 code, 1 message, 2 type_, 3 client_event_id, 4 param,
}
