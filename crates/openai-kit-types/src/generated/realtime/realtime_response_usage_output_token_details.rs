//! `RealtimeResponseUsageOutputTokenDetails` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The output tokens of a Realtime response, text and audio apart.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeResponseUsageOutputTokenDetails {
    /// Tokens spent on sound.
    pub audio_tokens: Option<i64>,
    /// Tokens spent on text.
    pub text_tokens: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeResponseUsageOutputTokenDetails = "realtime.RealtimeResponseUsageOutputTokenDetails";
    [
        optional("audio_tokens").or_null(),
        optional("text_tokens").or_null(),
    ];
    0 audio_tokens, 1 text_tokens,
}
