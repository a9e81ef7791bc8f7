//! Parameters of the calls of `Usage`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::admin::organization::usage_embeddings_params::GroupBy;
use openai_kit_types::admin::organization::usage_images_params::{BucketWidth, Size, Source};
use openai_kit_types::admin::organization::usage_web_search_calls_params::ContextLevel;
use openai_kit_types::admin::organization::{
    usage_costs_params, usage_decisions_params, usage_file_search_calls_params,
    usage_images_params, usage_vector_stores_params, usage_web_search_calls_params,
};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::call::Call;

use super::{
    AudioSpeeches, AudioTranscriptions, CodeInterpreterSessions, Completions, Costs, Decisions,
    Embeddings, FileSearchCalls, Images, Moderations, VectorStores, WebSearchCalls,
};

/// Parameters of [`Usage::audio_speeches`](super::Usage::audio_speeches).
impl Call<AudioSpeeches> {
    /// Keeps only usage by these API keys.
    pub fn api_key_ids(self, api_key_ids: impl IntoItems<String>) -> Self {
        self.put(0, api_key_ids.into_items(), |params| {
            &mut params.api_key_ids
        })
    }

    /// Length of time that each row sums up. `1d` by default.
    pub fn bucket_width<By>(self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.put(1, bucket_width.into_maybe(), |params| {
            &mut params.bucket_width
        })
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(self, group_by: impl IntoItems<GroupBy>) -> Self {
        self.put(3, group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(4, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Keeps only usage of these models.
    pub fn models(self, models: impl IntoItems<String>) -> Self {
        self.put(5, models.into_items(), |params| &mut params.models)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(6, page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(7, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(8, start_time.into_maybe(), |params| &mut params.start_time)
    }

    /// Keeps only usage by these users.
    pub fn user_ids(self, user_ids: impl IntoItems<String>) -> Self {
        self.put(9, user_ids.into_items(), |params| &mut params.user_ids)
    }
}

/// Parameters of [`Usage::audio_transcriptions`](super::Usage::audio_transcriptions).
impl Call<AudioTranscriptions> {
    /// Keeps only usage by these API keys.
    pub fn api_key_ids(self, api_key_ids: impl IntoItems<String>) -> Self {
        self.put(0, api_key_ids.into_items(), |params| {
            &mut params.api_key_ids
        })
    }

    /// Length of time that each row sums up. `1d` by default.
    pub fn bucket_width<By>(self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.put(1, bucket_width.into_maybe(), |params| {
            &mut params.bucket_width
        })
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(self, group_by: impl IntoItems<GroupBy>) -> Self {
        self.put(3, group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(4, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Keeps only usage of these models.
    pub fn models(self, models: impl IntoItems<String>) -> Self {
        self.put(5, models.into_items(), |params| &mut params.models)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(6, page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(7, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(8, start_time.into_maybe(), |params| &mut params.start_time)
    }

    /// Keeps only usage by these users.
    pub fn user_ids(self, user_ids: impl IntoItems<String>) -> Self {
        self.put(9, user_ids.into_items(), |params| &mut params.user_ids)
    }
}

/// Parameters of [`Usage::code_interpreter_sessions`](super::Usage::code_interpreter_sessions).
impl Call<CodeInterpreterSessions> {
    /// Length of time that each row sums up. `1d` by default.
    pub fn bucket_width<By>(self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.put(0, bucket_width.into_maybe(), |params| {
            &mut params.bucket_width
        })
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(self, group_by: impl IntoItems<usage_vector_stores_params::GroupBy>) -> Self {
        self.put(2, group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(3, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(4, page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(5, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(6, start_time.into_maybe(), |params| &mut params.start_time)
    }
}

/// Parameters of [`Usage::completions`](super::Usage::completions).
impl Call<Completions> {
    /// Keeps only usage by these API keys.
    pub fn api_key_ids(self, api_key_ids: impl IntoItems<String>) -> Self {
        self.put(0, api_key_ids.into_items(), |params| {
            &mut params.api_key_ids
        })
    }

    /// Whether the usage came from batch jobs.
    pub fn batch<By>(self, batch: impl IntoMaybe<bool, By>) -> Self {
        self.put(1, batch.into_maybe(), |params| &mut params.batch)
    }

    /// Length of time that each row sums up. `1d` by default.
    pub fn bucket_width<By>(self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.put(2, bucket_width.into_maybe(), |params| {
            &mut params.bucket_width
        })
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(3, end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(self, group_by: impl IntoItems<usage_decisions_params::GroupBy>) -> Self {
        self.put(4, group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(5, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Keeps only usage of these models.
    pub fn models(self, models: impl IntoItems<String>) -> Self {
        self.put(6, models.into_items(), |params| &mut params.models)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(7, page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(8, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(9, start_time.into_maybe(), |params| &mut params.start_time)
    }

    /// Keeps only usage by these users.
    pub fn user_ids(self, user_ids: impl IntoItems<String>) -> Self {
        self.put(10, user_ids.into_items(), |params| &mut params.user_ids)
    }
}

/// Parameters of [`Usage::costs`](super::Usage::costs).
impl Call<Costs> {
    /// Keeps only usage by these API keys.
    pub fn api_key_ids(self, api_key_ids: impl IntoItems<String>) -> Self {
        self.put(0, api_key_ids.into_items(), |params| {
            &mut params.api_key_ids
        })
    }

    /// Length of time that each row sums up.
    pub fn bucket_width<By>(
        self,
        bucket_width: impl IntoMaybe<usage_costs_params::BucketWidth, By>,
    ) -> Self {
        self.put(1, bucket_width.into_maybe(), |params| {
            &mut params.bucket_width
        })
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(self, group_by: impl IntoItems<usage_costs_params::GroupBy>) -> Self {
        self.put(3, group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit. 7 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(4, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Keeps only costs of these kinds of service.
    pub fn line_items(self, line_items: impl IntoItems<String>) -> Self {
        self.put(5, line_items.into_items(), |params| &mut params.line_items)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(6, page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(7, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(8, start_time.into_maybe(), |params| &mut params.start_time)
    }
}

/// Parameters of [`Usage::decisions`](super::Usage::decisions).
impl Call<Decisions> {
    /// Keeps only usage by these API keys.
    pub fn api_key_ids(self, api_key_ids: impl IntoItems<String>) -> Self {
        self.put_maybe(api_key_ids.into_items(), |params| &mut params.api_key_ids)
    }

    /// Whether the usage came from batch jobs.
    pub fn batch<By>(self, batch: impl IntoMaybe<bool, By>) -> Self {
        self.put_maybe(batch.into_maybe(), |params| &mut params.batch)
    }

    /// Length of time that each row sums up.
    pub fn bucket_width<By>(self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.put_maybe(bucket_width.into_maybe(), |params| &mut params.bucket_width)
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(self, group_by: impl IntoItems<usage_decisions_params::GroupBy>) -> Self {
        self.put_maybe(group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(limit.into_maybe(), |params| &mut params.limit)
    }

    /// Keeps only usage of these models.
    pub fn models(self, models: impl IntoItems<String>) -> Self {
        self.put_maybe(models.into_items(), |params| &mut params.models)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put_maybe(project_ids.into_items(), |params| &mut params.project_ids)
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(9, start_time.into_maybe(), |params| &mut params.start_time)
    }

    /// Keeps only usage by these users.
    pub fn user_ids(self, user_ids: impl IntoItems<String>) -> Self {
        self.put_maybe(user_ids.into_items(), |params| &mut params.user_ids)
    }
}

/// Parameters of [`Usage::embeddings`](super::Usage::embeddings).
impl Call<Embeddings> {
    /// Keeps only usage by these API keys.
    pub fn api_key_ids(self, api_key_ids: impl IntoItems<String>) -> Self {
        self.put(0, api_key_ids.into_items(), |params| {
            &mut params.api_key_ids
        })
    }

    /// Length of time that each row sums up. `1d` by default.
    pub fn bucket_width<By>(self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.put(1, bucket_width.into_maybe(), |params| {
            &mut params.bucket_width
        })
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(self, group_by: impl IntoItems<GroupBy>) -> Self {
        self.put(3, group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(4, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Keeps only usage of these models.
    pub fn models(self, models: impl IntoItems<String>) -> Self {
        self.put(5, models.into_items(), |params| &mut params.models)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(6, page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(7, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(8, start_time.into_maybe(), |params| &mut params.start_time)
    }

    /// Keeps only usage by these users.
    pub fn user_ids(self, user_ids: impl IntoItems<String>) -> Self {
        self.put(9, user_ids.into_items(), |params| &mut params.user_ids)
    }
}

/// Parameters of [`Usage::file_search_calls`](super::Usage::file_search_calls).
impl Call<FileSearchCalls> {
    /// Keeps only usage by these API keys.
    pub fn api_key_ids(self, api_key_ids: impl IntoItems<String>) -> Self {
        self.put(0, api_key_ids.into_items(), |params| {
            &mut params.api_key_ids
        })
    }

    /// Length of time that each row sums up. `1d` by default.
    pub fn bucket_width<By>(self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.put(1, bucket_width.into_maybe(), |params| {
            &mut params.bucket_width
        })
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(
        self,
        group_by: impl IntoItems<usage_file_search_calls_params::GroupBy>,
    ) -> Self {
        self.put(3, group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(4, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(5, page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(6, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(7, start_time.into_maybe(), |params| &mut params.start_time)
    }

    /// Keeps only usage by these users.
    pub fn user_ids(self, user_ids: impl IntoItems<String>) -> Self {
        self.put(8, user_ids.into_items(), |params| &mut params.user_ids)
    }

    /// IDs of the vector stores.
    pub fn vector_store_ids(self, vector_store_ids: impl IntoItems<String>) -> Self {
        self.put(9, vector_store_ids.into_items(), |params| {
            &mut params.vector_store_ids
        })
    }
}

/// Parameters of [`Usage::images`](super::Usage::images).
impl Call<Images> {
    /// Keeps only usage by these API keys.
    pub fn api_key_ids(self, api_key_ids: impl IntoItems<String>) -> Self {
        self.put(0, api_key_ids.into_items(), |params| {
            &mut params.api_key_ids
        })
    }

    /// Length of time that each row sums up. `1d` by default.
    pub fn bucket_width<By>(self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.put(1, bucket_width.into_maybe(), |params| {
            &mut params.bucket_width
        })
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(self, group_by: impl IntoItems<usage_images_params::GroupBy>) -> Self {
        self.put(3, group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(4, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Keeps only usage of these models.
    pub fn models(self, models: impl IntoItems<String>) -> Self {
        self.put(5, models.into_items(), |params| &mut params.models)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(6, page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(7, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Keeps only usage for these image sizes.
    pub fn sizes(self, sizes: impl IntoItems<Size>) -> Self {
        self.put(8, sizes.into_items(), |params| &mut params.sizes)
    }

    /// Pages that were used, or kinds of usage to keep.
    pub fn sources(self, sources: impl IntoItems<Source>) -> Self {
        self.put(9, sources.into_items(), |params| &mut params.sources)
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(10, start_time.into_maybe(), |params| &mut params.start_time)
    }

    /// Keeps only usage by these users.
    pub fn user_ids(self, user_ids: impl IntoItems<String>) -> Self {
        self.put(11, user_ids.into_items(), |params| &mut params.user_ids)
    }
}

/// Parameters of [`Usage::moderations`](super::Usage::moderations).
impl Call<Moderations> {
    /// Keeps only usage by these API keys.
    pub fn api_key_ids(self, api_key_ids: impl IntoItems<String>) -> Self {
        self.put(0, api_key_ids.into_items(), |params| {
            &mut params.api_key_ids
        })
    }

    /// Length of time that each row sums up. `1d` by default.
    pub fn bucket_width<By>(self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.put(1, bucket_width.into_maybe(), |params| {
            &mut params.bucket_width
        })
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(self, group_by: impl IntoItems<GroupBy>) -> Self {
        self.put(3, group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(4, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Keeps only usage of these models.
    pub fn models(self, models: impl IntoItems<String>) -> Self {
        self.put(5, models.into_items(), |params| &mut params.models)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(6, page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(7, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(8, start_time.into_maybe(), |params| &mut params.start_time)
    }

    /// Keeps only usage by these users.
    pub fn user_ids(self, user_ids: impl IntoItems<String>) -> Self {
        self.put(9, user_ids.into_items(), |params| &mut params.user_ids)
    }
}

/// Parameters of [`Usage::vector_stores`](super::Usage::vector_stores).
impl Call<VectorStores> {
    /// Length of time that each row sums up. `1d` by default.
    pub fn bucket_width<By>(self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.put(0, bucket_width.into_maybe(), |params| {
            &mut params.bucket_width
        })
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(self, group_by: impl IntoItems<usage_vector_stores_params::GroupBy>) -> Self {
        self.put(2, group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(3, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(4, page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(5, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(6, start_time.into_maybe(), |params| &mut params.start_time)
    }
}

/// Parameters of [`Usage::web_search_calls`](super::Usage::web_search_calls).
impl Call<WebSearchCalls> {
    /// Keeps only usage by these API keys.
    pub fn api_key_ids(self, api_key_ids: impl IntoItems<String>) -> Self {
        self.put(0, api_key_ids.into_items(), |params| {
            &mut params.api_key_ids
        })
    }

    /// Length of time that each row sums up. `1d` by default.
    pub fn bucket_width<By>(self, bucket_width: impl IntoMaybe<BucketWidth, By>) -> Self {
        self.put(1, bucket_width.into_maybe(), |params| {
            &mut params.bucket_width
        })
    }

    /// Keeps only usage at these search context levels.
    pub fn context_levels(self, context_levels: impl IntoItems<ContextLevel>) -> Self {
        self.put(2, context_levels.into_items(), |params| {
            &mut params.context_levels
        })
    }

    /// End of the time span, in Unix seconds.
    pub fn end_time<By>(self, end_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(3, end_time.into_maybe(), |params| &mut params.end_time)
    }

    /// Properties by which the rows are split.
    pub fn group_by(
        self,
        group_by: impl IntoItems<usage_web_search_calls_params::GroupBy>,
    ) -> Self {
        self.put(4, group_by.into_items(), |params| &mut params.group_by)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(5, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Keeps only usage of these models.
    pub fn models(self, models: impl IntoItems<String>) -> Self {
        self.put(6, models.into_items(), |params| &mut params.models)
    }

    /// Token of the page to fetch.
    pub fn page<By>(self, page: impl IntoMaybe<String, By>) -> Self {
        self.put(7, page.into_maybe(), |params| &mut params.page)
    }

    /// IDs of the projects.
    pub fn project_ids(self, project_ids: impl IntoItems<String>) -> Self {
        self.put(8, project_ids.into_items(), |params| {
            &mut params.project_ids
        })
    }

    /// Start of the time span, in Unix seconds. Required.
    pub fn start_time<By>(self, start_time: impl IntoMaybe<i64, By>) -> Self {
        self.put(9, start_time.into_maybe(), |params| &mut params.start_time)
    }

    /// Keeps only usage by these users.
    pub fn user_ids(self, user_ids: impl IntoItems<String>) -> Self {
        self.put(10, user_ids.into_items(), |params| &mut params.user_ids)
    }
}
