//! What `admin.organization.usage.decisions` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers, Maybe};

pub use crate::admin::organization::usage_images_params::BucketWidth;

/// Parameters of `admin.organization.usage.decisions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageDecisionsParams {
    /// Keeps only usage by these API keys.
    pub api_key_ids: Maybe<Vec<String>>,
    /// Whether the usage came from batch jobs.
    pub batch: Maybe<bool>,
    /// Length of time that each row sums up.
    pub bucket_width: Maybe<BucketWidth>,
    /// End of the time span, in Unix seconds.
    pub end_time: Maybe<i64>,
    /// Properties by which the rows are split.
    pub group_by: Maybe<Vec<GroupBy>>,
    /// Most objects to return, or the size of a limit.
    pub limit: Maybe<i64>,
    /// Keeps only usage of these models.
    pub models: Maybe<Vec<String>>,
    /// Token of the page to fetch.
    pub page: Maybe<String>,
    /// IDs of the projects.
    pub project_ids: Maybe<Vec<String>>,
    /// Start of the time span, in Unix seconds. Required.
    pub start_time: Option<i64>,
    /// Keeps only usage by these users.
    pub user_ids: Maybe<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UsageDecisionsParams = "admin.organization.UsageDecisionsParams";
    [
        optional("api_key_ids").or_null().in_query(),
        optional("batch").or_null().in_query(),
        optional("bucket_width").or_null().in_query(),
        optional("end_time").or_null().in_query(),
        optional("group_by").or_null().in_query(),
        optional("limit").or_null().in_query(),
        optional("models").or_null().in_query(),
        optional("page").or_null().in_query(),
        optional("project_ids").or_null().in_query(),
        required("start_time").in_query(),
        optional("user_ids").or_null().in_query(),
    ];
    0 api_key_ids, 1 batch, 2 bucket_width, 3 end_time, 4 group_by, 5 limit, 6 models, 7 page,
    8 project_ids, 9 start_time, 10 user_ids,
}

impl UsageDecisionsParams {
    /// Keeps only usage by these API keys.
    #[must_use]
    pub fn api_key_ids(mut self, api_key_ids: impl IntoItems<String>) -> Self {
        self.api_key_ids = api_key_ids.into_items();
        self
    }

    /// Whether the usage came from batch jobs.
    #[must_use]
    pub fn batch<By>(mut self, batch: impl IntoMaybe<bool, By>) -> Self {
        self.batch = batch.into_maybe();
        self
    }

    /// Length of time that each row sums up.
    #[must_use]
    pub fn bucket_width<By>(mut self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.bucket_width = bucket_width.into_maybe();
        self
    }

    /// End of the time span, in Unix seconds.
    #[must_use]
    pub fn end_time<By>(mut self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.end_time = end_time.into_maybe();
        self
    }

    /// Properties by which the rows are split.
    #[must_use]
    pub fn group_by(mut self, group_by: impl IntoItems<GroupBy>) -> Self {
        self.group_by = group_by.into_items();
        self
    }

    /// Most objects to return, or the size of a limit.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.limit = limit.into_maybe();
        self
    }

    /// Keeps only usage of these models.
    #[must_use]
    pub fn models(mut self, models: impl IntoItems<String>) -> Self {
        self.models = models.into_items();
        self
    }

    /// Token of the page to fetch.
    #[must_use]
    pub fn page<By>(mut self, page: impl IntoMaybe<String, By>) -> Self {
        self.page = page.into_maybe();
        self
    }

    /// IDs of the projects.
    #[must_use]
    pub fn project_ids(mut self, project_ids: impl IntoItems<String>) -> Self {
        self.project_ids = project_ids.into_items();
        self
    }

    /// Start of the time span, in Unix seconds. Required.
    #[must_use]
    pub fn start_time<By>(mut self, start_time: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.start_time,
            &mut self.leftovers,
            9,
            start_time.into_maybe(),
        );
        self
    }

    /// Keeps only usage by these users.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoItems<String>) -> Self {
        self.user_ids = user_ids.into_items();
        self
    }
}

/// Group by of `UsageDecisionsParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupBy {
    /// `project_id`
    ProjectId,
    /// `user_id`
    UserId,
    /// `api_key_id`
    ApiKeyId,
    /// `model`
    Model,
    /// `batch`
    Batch,
    /// `service_tier`
    ServiceTier,
    /// `api_source`
    ApiSource,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    GroupBy;
    "project_id" ProjectId,
    "user_id" UserId,
    "api_key_id" ApiKeyId,
    "model" Model,
    "batch" Batch,
    "service_tier" ServiceTier,
    "api_source" ApiSource,
}
