//! `TranscriptionDiarized` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::audio::TranscriptionDiarizedSegment;

pub use crate::audio::transcription::Usage;
pub use crate::audio::transcription_text_done_event::Usage as UsageTokens;
pub use crate::audio::transcription_text_done_event::UsageInputTokenDetails as UsageTokensInputTokenDetails;
pub use crate::audio::transcription_verbose::Usage as UsageDuration;

/// A transcription split into segments by speaker.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionDiarized {
    /// Length of the audio in seconds.
    pub duration: f64,
    /// The transcript cut into timed pieces.
    pub segments: Vec<TranscriptionDiarizedSegment>,
    /// The text, or how text is written.
    pub text: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<Usage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionDiarized = "audio.TranscriptionDiarized";
    [
        required("duration"),
        required("segments"),
        constant("task", "transcribe"),
        required("text"),
        optional("usage").or_null(),
    ];
    0 duration, 1 segments, 3 text, 4 usage,
}
