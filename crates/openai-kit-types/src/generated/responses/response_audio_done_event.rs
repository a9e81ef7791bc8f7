//! `ResponseAudioDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that the spoken answer is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseAudioDoneEvent {
    /// ID of the response concerned.
    pub response_id: Option<String>,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseAudioDoneEvent = "responses.ResponseAudioDoneEvent";
    [
        constant("type", "response.audio.done"),
        optional("response_id").or_null(),
        required("sequence_number"),
    ];
    1 response_id, 2 sequence_number,
}
