//! `ResponseAudioTranscriptDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the transcript of the spoken answer is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseAudioTranscriptDoneEvent {
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// ID of the response concerned.
    pub response_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseAudioTranscriptDoneEvent = "responses.ResponseAudioTranscriptDoneEvent";
    [
        required("sequence_number"),
        constant("type", "response.audio.transcript.done"),
        optional("response_id").or_null(),
    ];
    0 sequence_number, 2 response_id,
}
