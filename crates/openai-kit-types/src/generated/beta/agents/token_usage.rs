//! `TokenUsage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::responses::response_usage::OutputTokensDetails;

/// The tokens that an agent session or turn used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenUsage {
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Input tokens split by kind.
    pub input_tokens_details: InputTokensDetails,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Output tokens split by kind.
    pub output_tokens_details: OutputTokensDetails,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TokenUsage = "beta.TokenUsage";
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

/// Input tokens details of `TokenUsage` with `cached_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputTokensDetails {
    /// Input tokens read from the prompt cache.
    pub cached_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputTokensDetails = "beta.TokenUsage.InputTokensDetails";
    [
        required("cached_tokens"),
    ];
    0 cached_tokens,
}
