//! `BetaResponseIncompleteEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponse;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces that the response ended early, with the reason in it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseIncompleteEvent {
    /// The response as far as it got.
    pub response: BetaResponse,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseIncompleteEvent = "beta.BetaResponseIncompleteEvent";
    [
        required("response"),
        required("sequence_number"),
        constant("type", "response.incomplete"),
        optional("agent").or_null(),
    ];
    0 response, 1 sequence_number, 3 agent,
}
