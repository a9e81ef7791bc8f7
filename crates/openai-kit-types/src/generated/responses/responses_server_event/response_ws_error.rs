//! `ResponseWsError` of `responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;
use crate::shared::error_object::Misalignment;

/// Reports an error on the socket.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsError {
    /// How far it has got, or how it ended.
    pub status: Option<i64>,
    /// What went wrong, if anything did.
    pub error: ResponseWsErrorError,
    /// Number of the event in the stream.
    pub sequence_number: Option<i64>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsError = "responses.ResponsesServerEvent.ResponseWsError";
    [
        constant("type", "error"),
        optional("status").or_null(),
        required("error"),
        optional("sequence_number").or_null(),
        optional("stream_id").or_null(),
    ];
    1 status, 2 error, 3 sequence_number, 4 stream_id,
}

/// Response ws error of `ResponsesServerEvent` with `type`, `code` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsErrorError {
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Machine readable code of the error, language or program.
    pub code: Option<String>,
    /// HTTP headers to send or received. Hidden from `Debug`.
    pub headers: Option<BTreeMap<String, String>>,
    /// Text of the message, or the message itself.
    pub message: String,
    /// What is known when the model was stopped for unwanted behaviour.
    pub misalignment: Option<Misalignment>,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsErrorError = "responses.ResponsesServerEvent.ResponseWsErrorError";
    [
        required("type"),
        optional("code").or_null(),
        optional("headers").or_null().secret(),
        required("message"),
        optional("misalignment").or_null(),
        optional("param").or_null(),
    ];
    0 type_, 1 code, 2 headers, 3 message, 4 misalignment, 5 param,
}
