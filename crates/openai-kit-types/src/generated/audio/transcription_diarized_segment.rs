//! `TranscriptionDiarizedSegment` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A stretch of speech by one speaker, with start and end times.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionDiarizedSegment {
    /// ID that names this object.
    pub id: String,
    /// Where the piece ends, in seconds.
    pub end: f64,
    /// Who is speaking in this piece.
    pub speaker: String,
    /// Where the piece starts, in seconds.
    pub start: f64,
    /// The text, or how text is written.
    pub text: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionDiarizedSegment = "audio.TranscriptionDiarizedSegment";
    [
        required("id"),
        constant("type", "transcript.text.segment"),
        required("end"),
        required("speaker"),
        required("start"),
        required("text"),
    ];
    0 id, 2 end, 3 speaker, 4 start, 5 text,
}
