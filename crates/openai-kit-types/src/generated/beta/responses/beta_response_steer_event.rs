//! `BetaResponseSteerEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponseSteerInput;

/// Sends new input to a response that is already running.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseSteerEvent {
    /// What the model or tool is given.
    pub input: BetaResponseSteerInput,
    /// ID of the response that this one continues.
    pub previous_response_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseSteerEvent = "beta.BetaResponseSteerEvent";
    [
        constant("type", "response.steer"),
        required("input"),
        required("previous_response_id"),
    ];
    1 input, 2 previous_response_id,
}

impl BetaResponseSteerEvent {
    /// What is required.
    #[must_use]
    pub fn new(
        input: impl Into<BetaResponseSteerInput>,
        previous_response_id: impl Into<String>,
    ) -> Self {
        Self {
            input: input.into(),
            previous_response_id: previous_response_id.into(),
            ..Self::default()
        }
    }
}
