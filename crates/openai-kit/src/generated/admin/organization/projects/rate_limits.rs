//! `client.admin().organization().projects().rate_limits()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::admin::organization::projects::{
    ProjectRateLimit, RateLimitListRateLimitsParams, RateLimitUpdateRateLimitParams,
};
use openai_kit_types::pages::ConversationCursorPage;

use crate::Client;
use crate::call::{Call, Json, Paged, op};

/// The operations of `admin.organization.projects.rate_limits`.
#[derive(Clone, Debug)]
pub struct RateLimits {
    pub(crate) client: Client,
}

impl RateLimits {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists the rate limits of a project, one for each model.
    ///
    /// `GET /organization/projects/{project_id}/rate_limits`
    pub fn list_rate_limits(&self, project_id: impl Into<String>) -> Call<ListRateLimits> {
        Call::new(&self.client, [project_id.into()])
    }

    /// Changes the limits that a project has for one model.
    ///
    /// `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`
    pub fn update_rate_limit(
        &self,
        project_id: impl Into<String>,
        rate_limit_id: impl Into<String>,
    ) -> Call<UpdateRateLimit> {
        Call::new(&self.client, [project_id.into(), rate_limit_id.into()])
    }
}

op! {
    /// The call of [`RateLimits::list_rate_limits`].
    ListRateLimits: RateLimitListRateLimitsParams => Paged<ConversationCursorPage<ProjectRateLimit>>,
        operations::admin::organization::projects::rate_limits::LIST_RATE_LIMITS;

    /// The call of [`RateLimits::update_rate_limit`].
    UpdateRateLimit: RateLimitUpdateRateLimitParams => Json<ProjectRateLimit>,
        operations::admin::organization::projects::rate_limits::UPDATE_RATE_LIMIT;
}

/// Parameters of [`RateLimits::list_rate_limits`].
impl Call<ListRateLimits> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Cursor: the page ends ahead of this object.
    pub fn before<By>(self, before: impl IntoMaybe<String, By>) -> Self {
        self.put(1, before.into_maybe(), |params| &mut params.before)
    }

    /// Most objects to return, or the size of a limit. 100 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }
}

/// Parameters of [`RateLimits::update_rate_limit`].
impl Call<UpdateRateLimit> {
    /// Most input tokens that batch jobs may use in a day.
    pub fn batch_1_day_max_input_tokens<By>(
        self,
        batch_1_day_max_input_tokens: impl IntoMaybe<i64, By>,
    ) -> Self {
        self.put(0, batch_1_day_max_input_tokens.into_maybe(), |params| {
            &mut params.batch_1_day_max_input_tokens
        })
    }

    /// Most audio per minute, in megabytes.
    pub fn max_audio_megabytes_per_1_minute<By>(
        self,
        max_audio_megabytes_per_1_minute: impl IntoMaybe<i64, By>,
    ) -> Self {
        self.put(1, max_audio_megabytes_per_1_minute.into_maybe(), |params| {
            &mut params.max_audio_megabytes_per_1_minute
        })
    }

    /// Most images per minute.
    pub fn max_images_per_1_minute<By>(
        self,
        max_images_per_1_minute: impl IntoMaybe<i64, By>,
    ) -> Self {
        self.put(2, max_images_per_1_minute.into_maybe(), |params| {
            &mut params.max_images_per_1_minute
        })
    }

    /// Most requests per day.
    pub fn max_requests_per_1_day<By>(
        self,
        max_requests_per_1_day: impl IntoMaybe<i64, By>,
    ) -> Self {
        self.put(3, max_requests_per_1_day.into_maybe(), |params| {
            &mut params.max_requests_per_1_day
        })
    }

    /// Most requests per minute.
    pub fn max_requests_per_1_minute<By>(
        self,
        max_requests_per_1_minute: impl IntoMaybe<i64, By>,
    ) -> Self {
        self.put(4, max_requests_per_1_minute.into_maybe(), |params| {
            &mut params.max_requests_per_1_minute
        })
    }

    /// Most tokens per minute.
    pub fn max_tokens_per_1_minute<By>(
        self,
        max_tokens_per_1_minute: impl IntoMaybe<i64, By>,
    ) -> Self {
        self.put(5, max_tokens_per_1_minute.into_maybe(), |params| {
            &mut params.max_tokens_per_1_minute
        })
    }
}
