//! `BetaResponseInProgressEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponse;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces that the model works on the response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseInProgressEvent {
    /// The response as it is at this moment.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseInProgressEvent = "beta.BetaResponseInProgressEvent";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.in_progress"),
        optional("agent").or_null(),
    ];
    0 response, 1 sequence_number, 3 agent,
}
