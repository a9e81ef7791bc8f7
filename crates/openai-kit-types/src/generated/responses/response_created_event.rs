//! `ResponseCreatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::Response;

/// Announces that the response exists; the first event of a stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreatedEvent {
    /// The response as it starts, without output.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreatedEvent = "responses.ResponseCreatedEvent";
    [
        constant("type", "response.created"),
        required("response"),
        required("sequence_number"),
    ];
    1 response, 2 sequence_number,
}
