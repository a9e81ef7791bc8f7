//! `TranscriptionSegment` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A timed piece of a verbose transcription, with confidence figures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscriptionSegment {
    /// ID that names this object.
    pub id: i64,
    /// Mean log probability of the segment's tokens.
    pub avg_logprob: f64,
    /// How well the segment's text compresses; high values hint at repetition.
    pub compression_ratio: f64,
    /// Where the piece ends, in seconds.
    pub end: f64,
    /// How likely it is that the segment holds no speech.
    pub no_speech_prob: f64,
    /// Position in the audio at which the segment was decoded.
    pub seek: i64,
    /// Where the piece starts, in seconds.
    pub start: f64,
    /// Sampling temperature: higher values give more varied output.
    pub temperature: f64,
    /// The text, or how text is written.
    pub text: String,
    /// The tokens, in order.
    pub tokens: Vec<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TranscriptionSegment = "audio.TranscriptionSegment";
    [
        required("id"),
        required("avg_logprob"),
        required("compression_ratio"),
        required("end"),
        required("no_speech_prob"),
        required("seek"),
        required("start"),
        required("temperature"),
        required("text"),
        required("tokens"),
    ];
    0 id, 1 avg_logprob, 2 compression_ratio, 3 end, 4 no_speech_prob, 5 seek, 6 start,
    7 temperature, 8 text, 9 tokens,
}
