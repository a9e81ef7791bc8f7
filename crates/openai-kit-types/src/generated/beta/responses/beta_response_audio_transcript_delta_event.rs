//! `BetaResponseAudioTranscriptDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Brings the next piece of the transcript of the spoken answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseAudioTranscriptDeltaEvent {
    /// Newly arrived piece of the transcript.
    pub delta: String,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID of the response concerned.
    pub response_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseAudioTranscriptDeltaEvent = "beta.BetaResponseAudioTranscriptDeltaEvent";
    [
        required("delta"),
        required("sequence_number"),
        constant("type", "response.audio.transcript.delta"),
        optional("agent").or_null(),
        optional("response_id").or_null(),
    ];
    0 delta, 1 sequence_number, 3 agent, 4 response_id,
}
