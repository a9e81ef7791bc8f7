//! `BetaResponseWsError` of `beta_responses_server_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::beta_response_error_event::Agent;
use crate::responses::responses_server_event::ResponseWsErrorError;

/// Beta response ws error of `BetaResponsesServerEvent` with `status`, `agent` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseWsError {
    /// How far it has got, or how it ended.
    pub status: Option<i64>,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// What went wrong, if anything did.
    pub error: ResponseWsErrorError,
    /// Number of the event in the stream.
    pub sequence_number: Option<i64>,
    /// Lane of the socket connection that this belongs to.
    pub stream_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseWsError = "beta.BetaResponsesServerEvent.BetaResponseWsError";
    [
        constant("type", "error"),
        optional("status").or_null(),
        optional("agent").or_null(),
        required("error"),
        optional("sequence_number").or_null(),
        optional("stream_id").or_null(),
    ];
    1 status, 2 agent, 3 error, 4 sequence_number, 5 stream_id,
}
