//! `ChatCompletionTokenLogprob` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A token with its log probability and the likeliest alternatives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionTokenLogprob {
    /// UTF-8 bytes of the token.
    pub bytes: Option<Vec<i64>>,
    /// Natural logarithm of the token's probability.
    pub logprob: f64,
    /// The token as text, or a secret token.
    pub token: String,
    /// Likeliest tokens at this place.
    pub top_logprobs: Vec<TopLogprob>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatCompletionTokenLogprob = "chat.ChatCompletionTokenLogprob";
    [
        optional("bytes").or_null(),
        required("logprob"),
        required("token"),
        required("top_logprobs"),
    ];
    0 bytes, 1 logprob, 2 token, 3 top_logprobs,
}

/// A likely token at this place, with its log probability.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopLogprob {
    /// Size or raw content, counted in bytes.
    pub bytes: Option<Vec<i64>>,
    /// Natural logarithm of the token's probability.
    pub logprob: f64,
    /// The token as text, or a secret token.
    pub token: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TopLogprob = "chat.ChatCompletionTokenLogprob.TopLogprob";
    [
        optional("bytes").or_null(),
        required("logprob"),
        required("token"),
    ];
    0 bytes, 1 logprob, 2 token,
}
