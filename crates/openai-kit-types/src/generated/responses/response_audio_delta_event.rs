//! `ResponseAudioDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of the spoken answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseAudioDeltaEvent {
    /// Newly arrived sound, base64 coded.
    pub delta: String,
    /// Number of the event in the stream.
    pub sequence_number: i64,
    /// ID of the response concerned.
    pub response_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseAudioDeltaEvent = "responses.ResponseAudioDeltaEvent";
    [
        required("delta"),
        required("sequence_number"),
        constant("type", "response.audio.delta"),
        optional("response_id").or_null(),
    ];
    0 delta, 1 sequence_number, 3 response_id,
}
