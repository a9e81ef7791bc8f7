//! What `admin.organization.projects.rate_limits.update_rate_limit` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.projects.rate_limits.update_rate_limit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitUpdateRateLimitParams {
    /// Most input tokens that batch jobs may use in a day.
    pub batch_1_day_max_input_tokens: Option<i64>,
    /// Most audio per minute, in megabytes.
    pub max_audio_megabytes_per_1_minute: Option<i64>,
    /// Most images per minute.
    pub max_images_per_1_minute: Option<i64>,
    /// Most requests per day.
    pub max_requests_per_1_day: Option<i64>,
    /// Most requests per minute.
    pub max_requests_per_1_minute: Option<i64>,
    /// Most tokens per minute.
    pub max_tokens_per_1_minute: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RateLimitUpdateRateLimitParams = "admin.organization.projects.RateLimitUpdateRateLimitParams";
    [
        optional("batch_1_day_max_input_tokens"),
        optional("max_audio_megabytes_per_1_minute"),
        optional("max_images_per_1_minute"),
        optional("max_requests_per_1_day"),
        optional("max_requests_per_1_minute"),
        optional("max_tokens_per_1_minute"),
    ];
    0 batch_1_day_max_input_tokens, 1 max_audio_megabytes_per_1_minute, 2 max_images_per_1_minute,
    3 max_requests_per_1_day, 4 max_requests_per_1_minute, 5 max_tokens_per_1_minute,
}

impl RateLimitUpdateRateLimitParams {
    /// Most input tokens that batch jobs may use in a day.
    #[must_use]
    pub fn batch_1_day_max_input_tokens<By>(
        mut self,
        batch_1_day_max_input_tokens: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.batch_1_day_max_input_tokens,
            &mut self.leftovers,
            0,
            batch_1_day_max_input_tokens.into_maybe(),
        );
        self
    }

    /// Most audio per minute, in megabytes.
    #[must_use]
    pub fn max_audio_megabytes_per_1_minute<By>(
        mut self,
        max_audio_megabytes_per_1_minute: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.max_audio_megabytes_per_1_minute,
            &mut self.leftovers,
            1,
            max_audio_megabytes_per_1_minute.into_maybe(),
        );
        self
    }

    /// Most images per minute.
    #[must_use]
    pub fn max_images_per_1_minute<By>(
        mut self,
        max_images_per_1_minute: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.max_images_per_1_minute,
            &mut self.leftovers,
            2,
            max_images_per_1_minute.into_maybe(),
        );
        self
    }

    /// Most requests per day.
    #[must_use]
    pub fn max_requests_per_1_day<By>(
        mut self,
        max_requests_per_1_day: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.max_requests_per_1_day,
            &mut self.leftovers,
            3,
            max_requests_per_1_day.into_maybe(),
        );
        self
    }

    /// Most requests per minute.
    #[must_use]
    pub fn max_requests_per_1_minute<By>(
        mut self,
        max_requests_per_1_minute: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.max_requests_per_1_minute,
            &mut self.leftovers,
            4,
            max_requests_per_1_minute.into_maybe(),
        );
        self
    }

    /// Most tokens per minute.
    #[must_use]
    pub fn max_tokens_per_1_minute<By>(
        mut self,
        max_tokens_per_1_minute: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.max_tokens_per_1_minute,
            &mut self.leftovers,
            5,
            max_tokens_per_1_minute.into_maybe(),
        );
        self
    }
}
