//! `TranscriptionVerbose` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::audio::{TranscriptionSegment, TranscriptionWord};

/// A transcription with language, duration, segments and optional word times.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionVerbose {
    /// Length of the audio in seconds.
    pub duration: f64,
    /// Language of the speech, as a short code.
    pub language: String,
    /// The transcript cut into timed pieces.
    pub segments: Option<Vec<TranscriptionSegment>>,
    /// The text, or how text is written.
    pub text: String,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<Usage>,
    /// Every word with its times.
    pub words: Option<Vec<TranscriptionWord>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionVerbose = "audio.TranscriptionVerbose";
    [
        required("duration"),
        required("language"),
        optional("segments").or_null(),
        required("text"),
        optional("usage").or_null(),
        optional("words").or_null(),
    ];
    0 duration, 1 language, 2 segments, 3 text, 4 usage, 5 words,
}

/// Usage of `TranscriptionVerbose` with `seconds`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    /// Length of time in seconds.
    pub seconds: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Usage = "audio.TranscriptionVerbose.Usage";
    [
        constant("type", "duration"),
        required("seconds"),
    ];
    1 seconds,
}
