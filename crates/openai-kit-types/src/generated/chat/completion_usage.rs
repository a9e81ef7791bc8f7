//! `CompletionUsage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The tokens that a chat or text completion used, with a breakdown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompletionUsage {
    /// Tokens in the prompt.
    pub prompt_tokens: i64,
    /// Tokens in the generated answer.
    pub completion_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Prompt tokens split by kind.
    pub prompt_tokens_details: Option<PromptTokensDetails>,
    /// Generated tokens split by kind.
    pub completion_tokens_details: Option<CompletionTokensDetails>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CompletionUsage = "CompletionUsage";
    [
        required("prompt_tokens"),
        required("completion_tokens"),
        required("total_tokens"),
        optional("prompt_tokens_details").or_null(),
        optional("completion_tokens_details").or_null(),
    ];
    0 prompt_tokens, 1 completion_tokens, 2 total_tokens, 3 prompt_tokens_details,
    4 completion_tokens_details,
}

/// The output tokens by kind: reasoning, audio and predicted text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompletionTokensDetails {
    /// Tokens of the predicted text that turned up in the answer.
    pub accepted_prediction_tokens: Option<i64>,
    /// Tokens spent on sound.
    pub audio_tokens: Option<i64>,
    /// Tokens spent on thinking.
    pub reasoning_tokens: Option<i64>,
    /// Tokens of the predicted text that were not used.
    pub rejected_prediction_tokens: Option<i64>,
    /// Tokens spent on text.
    pub text_tokens: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CompletionTokensDetails = "CompletionUsage.CompletionTokensDetails";
    [
        optional("accepted_prediction_tokens").or_null(),
        optional("audio_tokens").or_null(),
        optional("reasoning_tokens").or_null(),
        optional("rejected_prediction_tokens").or_null(),
        optional("text_tokens").or_null(),
    ];
    0 accepted_prediction_tokens, 1 audio_tokens, 2 reasoning_tokens, 3 rejected_prediction_tokens,
    4 text_tokens,
}

/// The input tokens by kind: cached, written to the cache, audio and images.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptTokensDetails {
    /// Tokens spent on sound.
    pub audio_tokens: Option<i64>,
    /// Prompt tokens written to the cache.
    pub cache_write_tokens: Option<i64>,
    /// Input tokens read from the prompt cache.
    pub cached_tokens: Option<i64>,
    /// Tokens spent on images.
    pub image_tokens: Option<i64>,
    /// Tokens spent on text.
    pub text_tokens: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptTokensDetails = "CompletionUsage.PromptTokensDetails";
    [
        optional("audio_tokens").or_null(),
        optional("cache_write_tokens").or_null(),
        optional("cached_tokens").or_null(),
        optional("image_tokens").or_null(),
        optional("text_tokens").or_null(),
    ];
    0 audio_tokens, 1 cache_write_tokens, 2 cached_tokens, 3 image_tokens, 4 text_tokens,
}
