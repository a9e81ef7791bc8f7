//! `TranslationVerbose` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::audio::TranscriptionSegment;

/// An English translation with duration and timed segments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationVerbose {
    /// Length of the audio in seconds.
    pub duration: f64,
    /// Language of the speech, as a short code.
    pub language: String,
    /// The transcript cut into timed pieces.
    pub segments: Option<Vec<TranscriptionSegment>>,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranslationVerbose = "audio.TranslationVerbose";
    [
        required("duration"),
        required("language"),
        optional("segments").or_null(),
        required("text"),
    ];
    0 duration, 1 language, 2 segments, 3 text,
}
