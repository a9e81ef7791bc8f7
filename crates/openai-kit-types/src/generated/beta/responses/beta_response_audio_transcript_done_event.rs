//! `BetaResponseAudioTranscriptDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::beta::responses::beta_response_error_event::Agent;

/// Announces that the transcript of the spoken answer is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseAudioTranscriptDoneEvent {
    /// The agent concerned: its settings, or who took part.
    pub agent: Option<Agent>,
    /// ID of the response concerned.
    pub response_id: Option<String>,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponseAudioTranscriptDoneEvent = "beta.BetaResponseAudioTranscriptDoneEvent";
    [
        constant("type", "response.audio.transcript.done"),
        optional("agent").or_null(),
        optional("response_id").or_null(),
        required("sequence_number"),
    ];
    1 agent, 2 response_id, 3 sequence_number,
}
