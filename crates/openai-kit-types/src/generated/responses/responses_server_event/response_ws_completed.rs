//! `ResponsesServerEvent` and what it holds. From `ResponseWsCompleted` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;
use crate::responses::Response;
use crate::shared::error_object::Misalignment;

/// Announces that the response ended well, with the whole response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsCompleted {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsCompleted = "responses.ResponsesServerEvent.ResponseWsCompleted";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.completed"),
        optional("stream_id").or_null(),
    ];
    0 response, 1 sequence_number, 3 stream_id,
}

/// Announces that the response exists.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsCreated {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsCreated = "responses.ResponsesServerEvent.ResponseWsCreated";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.created"),
        optional("stream_id").or_null(),
    ];
    0 response, 1 sequence_number, 3 stream_id,
}

/// Reports an error on the socket.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsError {
    /// What went wrong, if anything did.
    pub error: ResponseWsErrorError,
    /// Number of the event in the stream.
    pub sequence_number: Option<i64>,
    /// How far it has got, or how it ended.
    pub status: Option<i64>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsError = "responses.ResponsesServerEvent.ResponseWsError";
    [
        required("error"),
        constant("type", "error"),
        optional("sequence_number").or_null(),
        optional("status").or_null(),
        optional("stream_id").or_null(),
    ];
    0 error, 2 sequence_number, 3 status, 4 stream_id,
}

/// Response ws error error of `ResponsesServerEvent` with `code`, `message` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsErrorError {
    /// Machine readable code of the error, language or program.
    pub code: Option<String>,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// HTTP headers to send or received. Hidden from `Debug`.
    pub headers: Option<BTreeMap<String, String>>,
    /// What is known when the model was stopped for unwanted behaviour.
    pub misalignment: Option<Misalignment>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsErrorError = "responses.ResponsesServerEvent.ResponseWsErrorError";
    [
        optional("code").or_null(),
        required("message"),
        optional("param").or_null(),
        required("type"),
        optional("headers").or_null().secret(),
        optional("misalignment").or_null(),
    ];
    0 code, 1 message, 2 param, 3 type_, 4 headers, 5 misalignment,
}

/// Announces that the response failed, with the error in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsFailed {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsFailed = "responses.ResponsesServerEvent.ResponseWsFailed";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.failed"),
        optional("stream_id").or_null(),
    ];
    0 response, 1 sequence_number, 3 stream_id,
}

/// Announces that the response ended early, with the reason in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsIncomplete {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsIncomplete = "responses.ResponsesServerEvent.ResponseWsIncomplete";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.incomplete"),
        optional("stream_id").or_null(),
    ];
    0 response, 1 sequence_number, 3 stream_id,
}

/// Announces that the response waits for its turn.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseWsQueued {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseWsQueued = "responses.ResponsesServerEvent.ResponseWsQueued";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.queued"),
        optional("stream_id").or_null(),
    ];
    0 response, 1 sequence_number, 3 stream_id,
}
