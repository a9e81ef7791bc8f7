//! `OutputAudioDeltaEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Brings the next piece of spoken audio as base64.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputAudioDeltaEvent {
    /// Newly arrived part, to be added to what came before.
    pub delta: String,
    /// Where the piece ends, in milliseconds.
    pub end_ms: Option<i64>,
    /// Where the piece starts, in milliseconds.
    pub start_ms: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputAudioDeltaEvent = "live.OutputAudioDeltaEvent";
    [
        constant("type", "session.output_audio.delta"),
        required("delta"),
        optional("end_ms").or_null(),
        optional("start_ms").or_null(),
    ];
    1 delta, 2 end_ms, 3 start_ms,
}
