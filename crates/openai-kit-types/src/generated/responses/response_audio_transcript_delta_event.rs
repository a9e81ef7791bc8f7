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
    /// ID of the response concerned.
    pub response_id: Option<String>,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseAudioTranscriptDeltaEvent = "responses.ResponseAudioTranscriptDeltaEvent";
    [
        constant("type", "response.audio.transcript.delta"),
        required("delta"),
        optional("response_id").or_null(),
        required("sequence_number"),
    ];
    1 delta, 2 response_id, 3 sequence_number,
}
