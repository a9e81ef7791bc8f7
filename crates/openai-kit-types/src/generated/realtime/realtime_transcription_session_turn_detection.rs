//! `RealtimeTranscriptionSessionTurnDetection` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// How a transcription session finds the end of a turn.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranscriptionSessionTurnDetection {
    /// Kind of thing, telling variants apart.
    pub type_: Option<String>,
    /// Sound kept from before speech was heard, in milliseconds.
    pub prefix_padding_ms: Option<i64>,
    /// Silence that ends a turn or piece, in milliseconds.
    pub silence_duration_ms: Option<i64>,
    /// How loud or certain speech must be to count.
    pub threshold: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranscriptionSessionTurnDetection = "realtime.RealtimeTranscriptionSessionTurnDetection";
    [
        optional("type").or_null(),
        optional("prefix_padding_ms").or_null(),
        optional("silence_duration_ms").or_null(),
        optional("threshold").or_null(),
    ];
    0 type_, 1 prefix_padding_ms, 2 silence_duration_ms, 3 threshold,
}
