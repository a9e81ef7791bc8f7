//! `ChatSessionRateLimitsParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// How many requests a ChatKit session allows per minute.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatSessionRateLimitsParam {
    /// Most requests per minute. At least 1.
    pub max_requests_per_1_minute: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ChatSessionRateLimitsParam = "beta.chatkit.ChatSessionRateLimitsParam";
    [
        optional("max_requests_per_1_minute"),
    ];
    0 max_requests_per_1_minute,
}

impl ChatSessionRateLimitsParam {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Most requests per minute. At least 1.
    #[must_use]
    pub fn max_requests_per_1_minute<By>(
        mut self,
        max_requests_per_1_minute: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.max_requests_per_1_minute,
            &mut self.leftovers,
            0,
            max_requests_per_1_minute.into_maybe(),
        );
        self
    }
}
