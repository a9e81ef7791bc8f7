//! `ResponseQueuedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::Response;

/// Announces that the response waits for its turn.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseQueuedEvent {
    /// The response concerned.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseQueuedEvent = "responses.ResponseQueuedEvent";
    [
        constant("type", "response.queued"),
        required("response"),
        required("sequence_number"),
    ];
    1 response, 2 sequence_number,
}
