//! `SessionError` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The code, message and cause of an error in a session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionError {
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Machine readable code of the error, language or program.
    pub code: Option<String>,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionError = "beta.SessionError";
    [
        required("type"),
        optional("code").or_null(),
        required("message"),
        optional("param").or_null(),
    ];
    0 type_, 1 code, 2 message, 3 param,
}
