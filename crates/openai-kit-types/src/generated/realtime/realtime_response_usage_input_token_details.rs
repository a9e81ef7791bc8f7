//! `RealtimeResponseUsageInputTokenDetails` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The input tokens of a Realtime response by kind and caching.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeResponseUsageInputTokenDetails {
    /// Tokens spent on sound.
    pub audio_tokens: Option<i64>,
    /// Input tokens read from the prompt cache.
    pub cached_tokens: Option<i64>,
    /// Cached tokens split by kind.
    pub cached_tokens_details: Option<CachedTokensDetails>,
    /// Tokens spent on images.
    pub image_tokens: Option<i64>,
    /// Tokens spent on text.
    pub text_tokens: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeResponseUsageInputTokenDetails = "realtime.RealtimeResponseUsageInputTokenDetails";
    [
        optional("audio_tokens").or_null(),
        optional("cached_tokens").or_null(),
        optional("cached_tokens_details").or_null(),
        optional("image_tokens").or_null(),
        optional("text_tokens").or_null(),
    ];
    0 audio_tokens, 1 cached_tokens, 2 cached_tokens_details, 3 image_tokens, 4 text_tokens,
}

/// Cached tokens details of `RealtimeResponseUsageInputTokenDetails` with `audio_tokens`,
/// `image_tokens` and `text_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CachedTokensDetails {
    /// Tokens spent on sound.
    pub audio_tokens: Option<i64>,
    /// Tokens spent on images.
    pub image_tokens: Option<i64>,
    /// Tokens spent on text.
    pub text_tokens: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CachedTokensDetails = "realtime.RealtimeResponseUsageInputTokenDetails.CachedTokensDetails";
    [
        optional("audio_tokens").or_null(),
        optional("image_tokens").or_null(),
        optional("text_tokens").or_null(),
    ];
    0 audio_tokens, 1 image_tokens, 2 text_tokens,
}
