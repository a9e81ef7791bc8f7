//! `TranscriptionWord` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A transcribed word with its start and end times.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionWord {
    /// Where the piece ends, in seconds.
    pub end: f64,
    /// Where the piece starts, in seconds.
    pub start: f64,
    /// The spoken word, as text.
    pub word: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionWord = "audio.TranscriptionWord";
    [
        required("end"),
        required("start"),
        required("word"),
    ];
    0 end, 1 start, 2 word,
}
