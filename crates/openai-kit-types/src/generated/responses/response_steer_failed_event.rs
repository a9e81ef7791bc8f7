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
        required("error"),
        required("sequence_number"),
        required("steer"),
        constant("type", "response.steer.failed"),
        optional("stream_id").or_null(),
    ];
    0 error, 1 sequence_number, 2 steer, 4 stream_id,
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
        required("code"),
        required("message"),
        constant("type", "invalid_request_error"),
    ];
    0 code, 1 message,
}

/// Steer of `ResponseSteerFailedEvent` with `input`, `previous_response_id` and `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Steer {
    /// What the model or tool is given.
    pub input: ResponseSteerInput,
    /// ID of the response that this one continues.
    pub previous_response_id: String,
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Steer = "responses.ResponseSteerFailedEvent.Steer";
    [
        required("input"),
        required("previous_response_id"),
        optional("id").or_null(),
    ];
    0 input, 1 previous_response_id, 2 id,
}
