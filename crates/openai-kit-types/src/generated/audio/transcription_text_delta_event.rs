//! `TranscriptionTextDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::audio::transcription_text_done_event::Logprob;

/// Brings the next piece of transcribed text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionTextDeltaEvent {
    /// Newly arrived piece of the transcript.
    pub delta: String,
    /// Log probabilities of tokens, or the wish to get them.
    pub logprobs: Option<Vec<Logprob>>,
    /// ID of the segment that the text belongs to.
    pub segment_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionTextDeltaEvent = "audio.TranscriptionTextDeltaEvent";
    [
        constant("type", "transcript.text.delta"),
        required("delta"),
        optional("logprobs").or_null(),
        optional("segment_id").or_null(),
    ];
    1 delta, 2 logprobs, 3 segment_id,
}
