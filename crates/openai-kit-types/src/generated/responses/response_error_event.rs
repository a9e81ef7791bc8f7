//! `ResponseErrorEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Reports an error of the stream itself.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseErrorEvent {
    /// Code of the error, if it has one.
    pub code: Option<String>,
    /// What went wrong, in words.
    pub message: String,
    /// Request parameter the error is about, if any.
    pub param: Option<String>,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseErrorEvent = "responses.ResponseErrorEvent";
    [
        constant("type", "error"),
        optional("code").or_null(),
        required("message"),
        optional("param").or_null(),
        required("sequence_number"),
    ];
    1 code, 2 message, 3 param, 4 sequence_number,
}
