//! `BetaResponseCreatedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponse;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces that the response exists; the first event of a stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseCreatedEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// The response as it starts, without output.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseCreatedEvent = "beta.BetaResponseCreatedEvent";
    [
        constant("type", "response.created"),
        optional("agent").or_null(),
        required("response"),
        required("sequence_number"),
    ];
    1 agent, 2 response, 3 sequence_number,
}
