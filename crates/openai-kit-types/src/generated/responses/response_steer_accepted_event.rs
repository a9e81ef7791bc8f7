//! `ResponseSteerAcceptedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::responses::response_steer_pending_event::Steer;

/// Announces that a steer message was accepted for a running response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseSteerAcceptedEvent {
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Steering request that was taken in.
    pub steer: Steer,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseSteerAcceptedEvent = "responses.ResponseSteerAcceptedEvent";
    [
        constant("type", "response.steer.accepted"),
        required("sequence_number"),
        required("steer"),
        optional("stream_id").or_null(),
    ];
    1 sequence_number, 2 steer, 3 stream_id,
}
