//! `RealtimeResponseUsage` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::realtime::{
    RealtimeResponseUsageInputTokenDetails, RealtimeResponseUsageOutputTokenDetails,
};

/// The tokens that a Realtime response used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeResponseUsage {
    /// Input tokens split by kind.
    pub input_token_details: Option<RealtimeResponseUsageInputTokenDetails>,
    /// Tokens in the input.
    pub input_tokens: Option<i64>,
    /// Output tokens split by kind.
    pub output_token_details: Option<RealtimeResponseUsageOutputTokenDetails>,
    /// Tokens in the output.
    pub output_tokens: Option<i64>,
    /// Input and output tokens together.
    pub total_tokens: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeResponseUsage = "realtime.RealtimeResponseUsage";
    [
        optional("input_token_details").or_null(),
        optional("input_tokens").or_null(),
        optional("output_token_details").or_null(),
        optional("output_tokens").or_null(),
        optional("total_tokens").or_null(),
    ];
    0 input_token_details, 1 input_tokens, 2 output_token_details, 3 output_tokens, 4 total_tokens,
}
