//! `ResponseCompletedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::Response;

/// Announces that the response ended well, with the whole response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCompletedEvent {
    /// The finished response.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCompletedEvent = "responses.ResponseCompletedEvent";
    [
        constant("type", "response.completed"),
        required("response"),
        required("sequence_number"),
    ];
    1 response, 2 sequence_number,
}
