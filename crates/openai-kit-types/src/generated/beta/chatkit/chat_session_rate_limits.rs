//! `ChatSessionRateLimits` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// How many requests a ChatKit session allows per minute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSessionRateLimits {
    /// Most requests per minute.
    pub max_requests_per_1_minute: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatSessionRateLimits = "beta.chatkit.ChatSessionRateLimits";
    [
        required("max_requests_per_1_minute"),
    ];
    0 max_requests_per_1_minute,
}
