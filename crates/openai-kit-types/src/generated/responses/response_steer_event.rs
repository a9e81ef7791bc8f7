//! `ResponseSteerEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::ResponseSteerInput;

/// Sends new input to a response that is already running.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseSteerEvent {
    /// What the model or tool is given.
    pub input: ResponseSteerInput,
    /// ID of the response that this one continues.
    pub previous_response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseSteerEvent = "responses.ResponseSteerEvent";
    [
        constant("type", "response.steer"),
        required("input"),
        required("previous_response_id"),
    ];
    1 input, 2 previous_response_id,
}

impl ResponseSteerEvent {
    /// What is required.
    #[must_use]
    pub fn new(
        input: impl Into<ResponseSteerInput>,
        previous_response_id: impl Into<String>,
    ) -> Self {
        Self {
            input: input.into(),
            previous_response_id: previous_response_id.into(),
            ..Self::default()
        }
    }
}
