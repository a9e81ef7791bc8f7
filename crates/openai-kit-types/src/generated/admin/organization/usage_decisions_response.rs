//! `UsageDecisionsResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A page of time buckets with the usage of decisions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageDecisionsResponse {
    /// Payload: the listed objects or the raw content.
    pub data: Vec<Data>,
    /// Whether further pages follow.
    pub has_more: bool,
    /// Token for fetching the next page.
    pub next_page: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UsageDecisionsResponse = "admin.organization.UsageDecisionsResponse";
    [
        constant("object", "page"),
        required("data"),
        required("has_more"),
        optional("next_page").or_null(),
    ];
    1 data, 2 has_more, 3 next_page,
}

impl UsageDecisionsResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Data of `UsageDecisionsResponse` with `end_time`, `results` and `start_time`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// End of the time span, in Unix seconds.
    pub end_time: i64,
    /// The single results, in order.
    pub results: Vec<DataResult>,
    /// Start of the time span, in Unix seconds.
    pub start_time: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Data = "admin.organization.UsageDecisionsResponse.Data";
    [
        constant("object", "bucket"),
        required("end_time"),
        required("results"),
        required("start_time"),
    ];
    1 end_time, 2 results, 3 start_time,
}

/// Data result of `UsageDecisionsResponse` with `api_key_id`, `api_source` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResult {
    /// ID of the API key concerned.
    pub api_key_id: Option<String>,
    /// Part of the platform that the usage came from.
    pub api_source: Option<DataResultApiSource>,
    /// Whether the usage came from batch jobs.
    pub batch: Option<bool>,
    /// Sound tokens in the input.
    pub input_audio_tokens: Option<i64>,
    /// Input tokens cached for twelve hours.
    pub input_cache_write_12h_tokens: Option<i64>,
    /// Input tokens cached for thirty minutes.
    pub input_cache_write_30m_tokens: Option<i64>,
    /// Input tokens written to the cache.
    pub input_cache_write_tokens: Option<i64>,
    /// Sound tokens of the input read from the cache.
    pub input_cached_audio_tokens: Option<i64>,
    /// Image tokens of the input read from the cache.
    pub input_cached_image_tokens: Option<i64>,
    /// Text tokens of the input read from the cache.
    pub input_cached_text_tokens: Option<i64>,
    /// Input tokens read from the cache.
    pub input_cached_tokens: Option<i64>,
    /// Image tokens in the input.
    pub input_image_tokens: Option<i64>,
    /// Text tokens in the input.
    pub input_text_tokens: Option<i64>,
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Input tokens that were not read from the cache.
    pub input_uncached_tokens: Option<i64>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Number of requests made to the model.
    pub num_model_requests: i64,
    /// Sound tokens in the output.
    pub output_audio_tokens: Option<i64>,
    /// Image tokens in the output.
    pub output_image_tokens: Option<i64>,
    /// Text tokens in the output.
    pub output_text_tokens: Option<i64>,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// Level of service that handles the request.
    pub service_tier: Option<String>,
    /// ID of the user concerned.
    pub user_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResult = "admin.organization.UsageDecisionsResponse.DataResult";
    [
        constant("object", "organization.usage.decisions.result"),
        optional("api_key_id").or_null(),
        optional("api_source").or_null(),
        optional("batch").or_null(),
        optional("input_audio_tokens").or_null(),
        optional("input_cache_write_12h_tokens").or_null(),
        optional("input_cache_write_30m_tokens").or_null(),
        optional("input_cache_write_tokens").or_null(),
        optional("input_cached_audio_tokens").or_null(),
        optional("input_cached_image_tokens").or_null(),
        optional("input_cached_text_tokens").or_null(),
        optional("input_cached_tokens").or_null(),
        optional("input_image_tokens").or_null(),
        optional("input_text_tokens").or_null(),
        required("input_tokens"),
        optional("input_uncached_tokens").or_null(),
        optional("model").or_null(),
        required("num_model_requests"),
        optional("output_audio_tokens").or_null(),
        optional("output_image_tokens").or_null(),
        optional("output_text_tokens").or_null(),
        required("output_tokens"),
        optional("project_id").or_null(),
        optional("service_tier").or_null(),
        optional("user_id").or_null(),
    ];
    1 api_key_id, 2 api_source, 3 batch, 4 input_audio_tokens, 5 input_cache_write_12h_tokens,
    6 input_cache_write_30m_tokens, 7 input_cache_write_tokens, 8 input_cached_audio_tokens,
    9 input_cached_image_tokens, 10 input_cached_text_tokens, 11 input_cached_tokens,
    12 input_image_tokens, 13 input_text_tokens, 14 input_tokens, 15 input_uncached_tokens,
    16 model, 17 num_model_requests, 18 output_audio_tokens, 19 output_image_tokens,
    20 output_text_tokens, 21 output_tokens, 22 project_id, 23 service_tier, 24 user_id,
}

/// Data result api source of `UsageDecisionsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataResultApiSource {
    /// `agents_api`
    AgentsApi,
    /// `unlabeled`
    Unlabeled,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    DataResultApiSource;
    "agents_api" AgentsApi,
    "unlabeled" Unlabeled,
}
