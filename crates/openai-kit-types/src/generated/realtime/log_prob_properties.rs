//! `LogProbProperties` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A transcribed token with its log probability.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogProbProperties {
    /// Size or raw content, counted in bytes.
    pub bytes: Vec<i64>,
    /// Natural logarithm of the token's probability.
    pub logprob: f64,
    /// The token as text, or a secret token.
    pub token: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    LogProbProperties = "realtime.LogProbProperties";
    [
        required("bytes"),
        required("logprob"),
        required("token"),
    ];
    0 bytes, 1 logprob, 2 token,
}
