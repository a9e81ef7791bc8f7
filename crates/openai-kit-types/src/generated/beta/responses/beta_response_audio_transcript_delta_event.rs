//! `BetaResponseAudioTranscriptDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Brings the next piece of the transcript of the spoken answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseAudioTranscriptDeltaEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// Newly arrived piece of the transcript.
    pub delta: String,
    /// ID of the response concerned.
    pub response_id: Option<String>,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseAudioTranscriptDeltaEvent = "beta.BetaResponseAudioTranscriptDeltaEvent";
    [
        constant("type", "response.audio.transcript.delta"),
        optional("agent").or_null(),
        required("delta"),
        optional("response_id").or_null(),
        required("sequence_number"),
    ];
    1 agent, 2 delta, 3 response_id, 4 sequence_number,
}
