//! `Error` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The code, message and cause of a Live error.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// Machine readable code of the error, language or program.
    pub code: String,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Error = "live.Error";
    [
        required("type"),
        optional("client_event_id").or_null(),
        required("code"),
        required("message"),
        optional("param").or_null(),
    ];
    0 type_, 1 client_event_id, 2 code, 3 message, 4 param,
}
