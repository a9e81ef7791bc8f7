//! `SpeechAudioDoneEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Announces that all audio was sent, with usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeechAudioDoneEvent {
    /// What was used up, such as tokens or seconds.
    pub usage: Usage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SpeechAudioDoneEvent = "audio.SpeechAudioDoneEvent";
    [
        constant("type", "speech.audio.done"),
        required("usage"),
    ];
    1 usage,
}

/// The tokens that spoken audio used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Usage = "audio.SpeechAudioDoneEvent.Usage";
    [
        required("input_tokens"),
        required("output_tokens"),
        required("total_tokens"),
    ];
    0 input_tokens, 1 output_tokens, 2 total_tokens,
}
