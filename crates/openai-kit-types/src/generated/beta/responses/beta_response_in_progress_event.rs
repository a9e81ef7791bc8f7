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
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The response as it is at this moment.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseInProgressEvent = "beta.BetaResponseInProgressEvent";
    [
        constant("type", "response.in_progress"),
        optional("agent").or_null(),
        required("response"),
        required("sequence_number"),
    ];
    1 agent, 2 response, 3 sequence_number,
}
