//! `ResponseSteerPendingEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::{ResponseSteerPendingReason, ResponseSteerRequiredInput};

/// Announces that a steer message waits until required inputs arrive.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseSteerPendingEvent {
    /// Why the steering request has to wait.
    pub reason: ResponseSteerPendingReason,
    /// Tool results or approvals that are still missing.
    pub required_input: Vec<ResponseSteerRequiredInput>,
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
    ResponseSteerPendingEvent = "responses.ResponseSteerPendingEvent";
    [
        constant("type", "response.steer.pending"),
        required("reason"),
        required("required_input"),
        required("sequence_number"),
        required("steer"),
        optional("stream_id").or_null(),
    ];
    1 reason, 2 required_input, 3 sequence_number, 4 steer, 5 stream_id,
}

/// Steer of `ResponseSteerPendingEvent` with `id` and `previous_response_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Steer {
    /// ID that names this object.
    pub id: String,
    /// ID of the response that this one continues.
    pub previous_response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Steer = "responses.ResponseSteerPendingEvent.Steer";
    [
        required("id"),
        required("previous_response_id"),
    ];
    0 id, 1 previous_response_id,
}
