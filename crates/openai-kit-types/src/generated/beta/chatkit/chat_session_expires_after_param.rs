//! `ChatSessionExpiresAfterParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// How long a new ChatKit session lasts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSessionExpiresAfterParam {
    /// Length of time in seconds. 1 to 600.
    pub seconds: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatSessionExpiresAfterParam = "beta.chatkit.ChatSessionExpiresAfterParam";
    [
        constant("anchor", "created_at"),
        required("seconds"),
    ];
    1 seconds,
}

impl ChatSessionExpiresAfterParam {
    /// What is required.
    #[must_use]
    pub fn new(seconds: i64) -> Self {
        Self {
            seconds,
            ..Self::default()
        }
    }
}
