//! `ResponseAudioTranscriptDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of the transcript of the spoken answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseAudioTranscriptDeltaEvent {
    /// Newly arrived piece of the transcript.
    pub delta: String,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// ID of the response concerned.
    pub response_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseAudioTranscriptDeltaEvent = "responses.ResponseAudioTranscriptDeltaEvent";
    [
        required("delta"),
        required("sequence_number"),
        constant("type", "response.audio.transcript.delta"),
        optional("response_id").or_null(),
    ];
    0 delta, 1 sequence_number, 3 response_id,
}
