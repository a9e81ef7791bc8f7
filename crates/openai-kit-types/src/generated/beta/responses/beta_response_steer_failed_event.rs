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
        constant("type", "response.steer.failed"),
        required("error"),
        required("sequence_number"),
        required("steer"),
        optional("stream_id").or_null(),
    ];
    1 error, 2 sequence_number, 3 steer, 4 stream_id,
}

/// Steer of `BetaResponseSteerFailedEvent` with `id`, `input` and `previous_response_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Steer {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the model or tool is given.
    pub input: BetaResponseSteerInput,
    /// ID of the response that this one continues.
    pub previous_response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Steer = "beta.BetaResponseSteerFailedEvent.Steer";
    [
        optional("id").or_null(),
        required("input"),
        required("previous_response_id"),
    ];
    0 id, 1 input, 2 previous_response_id,
}
