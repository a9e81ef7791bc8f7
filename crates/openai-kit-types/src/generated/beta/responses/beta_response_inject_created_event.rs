//! `BetaResponseInjectCreatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that injected input was taken over by the response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseInjectCreatedEvent {
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
    BetaResponseInjectCreatedEvent = "beta.BetaResponseInjectCreatedEvent";
    [
        constant("type", "response.inject.created"),
        required("response_id"),
        required("sequence_number"),
        optional("stream_id").or_null(),
    ];
    1 response_id, 2 sequence_number, 3 stream_id,
}
