//! `SessionError` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The code, message and cause of an error in a session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionError {
    /// Machine readable code of the error, language or program.
    pub code: Option<String>,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionError = "beta.SessionError";
    [
        optional("code").or_null(),
        required("message"),
        optional("param").or_null(),
        required("type"),
    ];
    0 code, 1 message, 2 param, 3 type_,
}
