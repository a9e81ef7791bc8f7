//! `ResponseUsage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The tokens that a response used, with cached and reasoning shares.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseUsage {
    /// Tokens in everything the model was given.
    pub input_tokens: i64,
    /// Input tokens split by kind.
    pub input_tokens_details: InputTokensDetails,
    /// Tokens the model produced, reasoning included.
    pub output_tokens: i64,
    /// Output tokens split by kind.
    pub output_tokens_details: OutputTokensDetails,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseUsage = "responses.ResponseUsage";
    [
        required("input_tokens"),
        required("input_tokens_details"),
        required("output_tokens"),
        required("output_tokens_details"),
        required("total_tokens"),
    ];
    0 input_tokens, 1 input_tokens_details, 2 output_tokens, 3 output_tokens_details,
    4 total_tokens,
}

/// The input tokens read from and written to the cache.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputTokensDetails {
    /// Prompt tokens written to the cache.
    pub cache_write_tokens: i64,
    /// Cache writes split by how long they are kept.
    pub cache_write_tokens_details: Option<InputTokensDetailsCacheWriteTokensDetails>,
    /// Input tokens read from the prompt cache.
    pub cached_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputTokensDetails = "responses.ResponseUsage.InputTokensDetails";
    [
        required("cache_write_tokens"),
        optional("cache_write_tokens_details").or_null(),
        required("cached_tokens"),
    ];
    0 cache_write_tokens, 1 cache_write_tokens_details, 2 cached_tokens,
}

/// Input tokens details cache write of `ResponseUsage` with `ttl_12h_tokens` and `ttl_30m_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputTokensDetailsCacheWriteTokensDetails {
    /// Tokens cached for twelve hours.
    pub ttl_12h_tokens: i64,
    /// Tokens cached for thirty minutes.
    pub ttl_30m_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputTokensDetailsCacheWriteTokensDetails = "responses.ResponseUsage.InputTokensDetailsCacheWriteTokensDetails";
    [
        required("ttl_12h_tokens"),
        required("ttl_30m_tokens"),
    ];
    0 ttl_12h_tokens, 1 ttl_30m_tokens,
}

/// The output tokens spent on reasoning.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputTokensDetails {
    /// Tokens spent on thinking.
    pub reasoning_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputTokensDetails = "responses.ResponseUsage.OutputTokensDetails";
    [
        required("reasoning_tokens"),
    ];
    0 reasoning_tokens,
}
