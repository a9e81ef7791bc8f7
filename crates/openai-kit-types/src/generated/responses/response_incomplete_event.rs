//! `ResponseIncompleteEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::Response;

/// Announces that the response ended early, with the reason in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseIncompleteEvent {
    /// The response as far as it got.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseIncompleteEvent = "responses.ResponseIncompleteEvent";
    [
        constant("type", "response.incomplete"),
        required("response"),
        required("sequence_number"),
    ];
    1 response, 2 sequence_number,
}
