//! `BetaResponseInjectFailedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponseInputItem;

/// Announces that injected input was refused, and hands it back.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseInjectFailedEvent {
    /// What went wrong, if anything did.
    pub error: Error,
    /// What the model or tool is given.
    pub input: Vec<BetaResponseInputItem>,
    /// ID of the response concerned.
    pub response_id: String,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseInjectFailedEvent = "beta.BetaResponseInjectFailedEvent";
    [
        constant("type", "response.inject.failed"),
        required("error"),
        required("input"),
        required("response_id"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 error, 2 input, 3 response_id, 4 sequence_number, 5 stream_id,
}

/// Error of `BetaResponseInjectFailedEvent` with `code` and `message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Machine readable code of the error, language or program.
    pub code: ErrorCode,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Error = "beta.BetaResponseInjectFailedEvent.Error";
    [
        required("code"),
        required("message"),
    ];
    0 code, 1 message,
}

/// Error code of `BetaResponseInjectFailedEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `response_already_completed`
    ResponseAlreadyCompleted,
    /// `response_not_found`
    ResponseNotFound,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ErrorCode;
    "response_already_completed" ResponseAlreadyCompleted,
    "response_not_found" ResponseNotFound,
}
