//! `ResponseInProgressEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::Response;

/// Announces that the model works on the response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseInProgressEvent {
    /// The response as it is at this moment.
    pub response: Response,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseInProgressEvent = "responses.ResponseInProgressEvent";
    [
        constant("type", "response.in_progress"),
        required("response"),
        required("sequence_number"),
    ];
    1 response, 2 sequence_number,
}
