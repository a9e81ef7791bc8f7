//! What `admin.organization.usage.completions` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::admin::organization::usage_decisions_params::GroupBy;
pub use crate::admin::organization::usage_images_params::BucketWidth;

/// Parameters of `admin.organization.usage.completions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageCompletionsParams {
    /// Keeps only usage by these API keys.
    pub api_key_ids: Option<Vec<String>>,
    /// Whether the usage came from batch jobs.
    pub batch: Option<bool>,
    /// Length of time that each row sums up. `1d` by default.
    pub bucket_width: Option<BucketWidth>,
    /// End of the time span, in Unix seconds.
    pub end_time: Option<i64>,
    /// Properties by which the rows are split.
    pub group_by: Option<Vec<GroupBy>>,
    /// Most objects to return, or the size of a limit.
    pub limit: Option<i64>,
    /// Keeps only usage of these models.
    pub models: Option<Vec<String>>,
    /// Token of the page to fetch.
    pub page: Option<String>,
    /// IDs of the projects.
    pub project_ids: Option<Vec<String>>,
    /// Start of the time span, in Unix seconds. Required.
    pub start_time: Option<i64>,
    /// Keeps only usage by these users.
    pub user_ids: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UsageCompletionsParams = "admin.organization.UsageCompletionsParams";
    [
        optional("api_key_ids").in_query(),
        optional("batch").in_query(),
        optional("bucket_width").in_query(),
        optional("end_time").in_query(),
        optional("group_by").in_query(),
        optional("limit").in_query(),
        optional("models").in_query(),
        optional("page").in_query(),
        optional("project_ids").in_query(),
        required("start_time").in_query(),
        optional("user_ids").in_query(),
    ];
    0 api_key_ids, 1 batch, 2 bucket_width, 3 end_time, 4 group_by, 5 limit, 6 models, 7 page,
    8 project_ids, 9 start_time, 10 user_ids,
}

impl UsageCompletionsParams {
    /// Keeps only usage by these API keys.
    #[must_use]
    pub fn api_key_ids(mut self, api_key_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.api_key_ids,
            &mut self.leftovers,
            0,
            api_key_ids.into_items(),
        );
        self
    }

    /// Whether the usage came from batch jobs.
    #[must_use]
    pub fn batch<By>(mut self, batch: impl IntoMaybe<bool, By>) -> Self {
        put(&mut self.batch, &mut self.leftovers, 1, batch.into_maybe());
        self
    }

    /// Length of time that each row sums up. `1d` by default.
    #[must_use]
    pub fn bucket_width<By>(mut self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        put(
            &mut self.bucket_width,
            &mut self.leftovers,
            2,
            bucket_width.into_maybe(),
        );
        self
    }

    /// End of the time span, in Unix seconds.
    #[must_use]
    pub fn end_time<By>(mut self, end_time: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.end_time,
            &mut self.leftovers,
            3,
            end_time.into_maybe(),
        );
        self
    }

    /// Properties by which the rows are split.
    #[must_use]
    pub fn group_by(mut self, group_by: impl IntoItems<GroupBy>) -> Self {
        put(
            &mut self.group_by,
            &mut self.leftovers,
            4,
            group_by.into_items(),
        );
        self
    }

    /// Most objects to return, or the size of a limit.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 5, limit.into_maybe());
        self
    }

    /// Keeps only usage of these models.
    #[must_use]
    pub fn models(mut self, models: impl IntoItems<String>) -> Self {
        put(
            &mut self.models,
            &mut self.leftovers,
            6,
            models.into_items(),
        );
        self
    }

    /// Token of the page to fetch.
    #[must_use]
    pub fn page<By>(mut self, page: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.page, &mut self.leftovers, 7, page.into_maybe());
        self
    }

    /// IDs of the projects.
    #[must_use]
    pub fn project_ids(mut self, project_ids: impl IntoItems<String>) -> Self {
        put(
            &mut self.project_ids,
            &mut self.leftovers,
            8,
            project_ids.into_items(),
        );
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
        put(
            &mut self.user_ids,
            &mut self.leftovers,
            10,
            user_ids.into_items(),
        );
        self
    }
}
