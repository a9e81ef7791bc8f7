//! `RealtimeResponseUsage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::audio::transcription_text_done_event::UsageInputTokenDetails;

pub use crate::audio::transcription_text_done_event::UsageInputTokenDetails as OutputTokenDetails;

/// The tokens that a Realtime response used (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeResponseUsage {
    /// Input tokens split by kind.
    pub input_token_details: Option<InputTokenDetails>,
    /// Tokens in the input.
    pub input_tokens: Option<i64>,
    /// Output tokens split by kind.
    pub output_token_details: Option<UsageInputTokenDetails>,
    /// Tokens in the output.
    pub output_tokens: Option<i64>,
    /// Input and output tokens together.
    pub total_tokens: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeResponseUsage = "beta.realtime.RealtimeResponseUsage";
    [
        optional("input_token_details").or_null(),
        optional("input_tokens").or_null(),
        optional("output_token_details").or_null(),
        optional("output_tokens").or_null(),
        optional("total_tokens").or_null(),
    ];
    0 input_token_details, 1 input_tokens, 2 output_token_details, 3 output_tokens, 4 total_tokens,
}

/// Input token details of `RealtimeResponseUsage` with `audio_tokens`, `cached_tokens` and
/// `text_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputTokenDetails {
    /// Tokens spent on sound.
    pub audio_tokens: Option<i64>,
    /// Input tokens read from the prompt cache.
    pub cached_tokens: Option<i64>,
    /// Tokens spent on text.
    pub text_tokens: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputTokenDetails = "beta.realtime.RealtimeResponseUsage.InputTokenDetails";
    [
        optional("audio_tokens").or_null(),
        optional("cached_tokens").or_null(),
        optional("text_tokens").or_null(),
    ];
    0 audio_tokens, 1 cached_tokens, 2 text_tokens,
}
