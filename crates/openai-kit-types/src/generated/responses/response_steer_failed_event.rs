//! `ResponseSteerFailedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::{ResponseSteerErrorCode, ResponseSteerInput};

/// Announces that a steer message was not accepted, and why.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseSteerFailedEvent {
    /// Why the steering request was turned down.
    pub error: Error,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The steering request concerned.
    pub steer: Steer,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseSteerFailedEvent = "responses.ResponseSteerFailedEvent";
    [
        constant("type", "response.steer.failed"),
        required("error"),
        required("sequence_number"),
        required("steer"),
        optional("stream_id").or_null(),
    ];
    1 error, 2 sequence_number, 3 steer, 4 stream_id,
}

/// Error of `ResponseSteerFailedEvent` with `code` and `message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Machine readable code of the error, language or program.
    pub code: ResponseSteerErrorCode,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Error = "responses.ResponseSteerFailedEvent.Error";
    [
        constant("type", "invalid_request_error"),
        required("code"),
        required("message"),
    ];
    1 code, 2 message,
}

/// Steer of `ResponseSteerFailedEvent` with `id`, `input` and `previous_response_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Steer {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the model or tool is given.
    pub input: ResponseSteerInput,
    /// ID of the response that this one continues.
    pub previous_response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Steer = "responses.ResponseSteerFailedEvent.Steer";
    [
        optional("id").or_null(),
        required("input"),
        required("previous_response_id"),
    ];
    0 id, 1 input, 2 previous_response_id,
}
