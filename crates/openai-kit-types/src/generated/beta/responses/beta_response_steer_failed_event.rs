//! `BetaResponseSteerFailedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponseSteerInput;

pub use crate::responses::response_steer_failed_event::Error;

/// Announces that a steer message was not accepted, and why.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseSteerFailedEvent {
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
    BetaResponseSteerFailedEvent = "beta.BetaResponseSteerFailedEvent";
    [
        required("error"),
        required("sequence_number"),
        required("steer"),
        constant("type", "response.steer.failed"),
        optional("stream_id").or_null(),
    ];
    0 error, 1 sequence_number, 2 steer, 4 stream_id,
}

/// Steer of `BetaResponseSteerFailedEvent` with `input`, `previous_response_id` and `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Steer {
    /// What the model or tool is given.
    pub input: BetaResponseSteerInput,
    /// ID of the response that this one continues.
    pub previous_response_id: String,
    /// ID that names this object.
    pub id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Steer = "beta.BetaResponseSteerFailedEvent.Steer";
    [
        required("input"),
        required("previous_response_id"),
        optional("id").or_null(),
    ];
    0 input, 1 previous_response_id, 2 id,
}
