//! `UsageCostsResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::admin::organization::CostQuantityUnit;
use crate::admin::organization::usage_decisions_response::DataResultApiSource;
use crate::{Leftovers, RawJson, Why};

pub use crate::admin::organization::usage_decisions_response::DataResultApiSource as DataResultOrganizationCostsResultApiSource;

/// A page of time buckets with costs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageCostsResponse {
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
    UsageCostsResponse = "admin.organization.UsageCostsResponse";
    [
        constant("object", "page"),
        required("data"),
        required("has_more"),
        optional("next_page").or_null(),
    ];
    1 data, 2 has_more, 3 next_page,
}

impl UsageCostsResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Data of `UsageCostsResponse` with `end_time`, `results` and `start_time`.
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
    Data = "admin.organization.UsageCostsResponse.Data";
    [
        constant("object", "bucket"),
        required("end_time"),
        required("results"),
        required("start_time"),
    ];
    1 end_time, 2 results, 3 start_time,
}

/// Data result of `UsageCostsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataResult {
    /// `organization.usage.completions.result`: Data result organization usage completions of
    /// `UsageCostsResponse` with `api_key_id`, `api_source` and more.
    UsageCompletionsResult(Box<DataResultOrganizationUsageCompletionsResult>),
    /// `organization.usage.embeddings.result`: Data result organization usage embeddings of
    /// `UsageCostsResponse` with `api_key_id`, `input_tokens` and more.
    UsageEmbeddingsResult(DataResultOrganizationUsageEmbeddingsResult),
    /// `organization.usage.moderations.result`: Data result organization usage moderations of
    /// `UsageCostsResponse` with `api_key_id`, `input_tokens` and more.
    UsageModerationsResult(DataResultOrganizationUsageModerationsResult),
    /// `organization.usage.images.result`: Data result organization usage images of
    /// `UsageCostsResponse` with `api_key_id`, `images` and more.
    UsageImagesResult(DataResultOrganizationUsageImagesResult),
    /// `organization.usage.audio_speeches.result`: Data result organization usage audio speeches of
    /// `UsageCostsResponse` with `api_key_id`, `characters` and more.
    UsageAudioSpeechesResult(DataResultOrganizationUsageAudioSpeechesResult),
    /// `organization.usage.audio_transcriptions.result`: Data result organization usage audio
    /// transcriptions of `UsageCostsResponse` with `api_key_id`, `model` and more.
    UsageAudioTranscriptionsResult(DataResultOrganizationUsageAudioTranscriptionsResult),
    /// `organization.usage.vector_stores.result`: Data result organization usage vector stores of
    /// `UsageCostsResponse` with `project_id` and `usage_bytes`.
    UsageVectorStoresResult(DataResultOrganizationUsageVectorStoresResult),
    /// `organization.usage.code_interpreter_sessions.result`: Data result organization usage code
    /// interpreter sessions of `UsageCostsResponse` with `num_sessions` and `project_id`.
    UsageCodeInterpreterSessionsResult(DataResultOrganizationUsageCodeInterpreterSessionsResult),
    /// `organization.usage.file_searches.result`: Data result organization usage file searches of
    /// `UsageCostsResponse` with `api_key_id`, `num_requests` and more.
    UsageFileSearchesResult(DataResultOrganizationUsageFileSearchesResult),
    /// `organization.usage.web_searches.result`: Data result organization usage web searches of
    /// `UsageCostsResponse` with `api_key_id`, `api_source` and more.
    UsageWebSearchesResult(DataResultOrganizationUsageWebSearchesResult),
    /// `organization.costs.result`: Data result organization costs of `UsageCostsResponse` with
    /// `amount`, `api_key_id` and more.
    CostsResult(DataResultOrganizationCostsResult),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DataResult = "admin.organization.UsageCostsResponse.DataResult";
    {
        objects: Objects::Tag(
            "object",
            &[
                ("organization.costs.result", Pick::One(10)),
                ("organization.usage.audio_speeches.result", Pick::One(4)),
                ("organization.usage.audio_transcriptions.result", Pick::One(5)),
                ("organization.usage.code_interpreter_sessions.result", Pick::One(7)),
                ("organization.usage.completions.result", Pick::One(0)),
                ("organization.usage.embeddings.result", Pick::One(1)),
                ("organization.usage.file_searches.result", Pick::One(8)),
                ("organization.usage.images.result", Pick::One(3)),
                ("organization.usage.moderations.result", Pick::One(2)),
                ("organization.usage.vector_stores.result", Pick::One(6)),
                ("organization.usage.web_searches.result", Pick::One(9)),
            ],
            Pick::None,
        ),
    };
    0 UsageCompletionsResult, 1 UsageEmbeddingsResult, 2 UsageModerationsResult,
    3 UsageImagesResult, 4 UsageAudioSpeechesResult, 5 UsageAudioTranscriptionsResult,
    6 UsageVectorStoresResult, 7 UsageCodeInterpreterSessionsResult, 8 UsageFileSearchesResult,
    9 UsageWebSearchesResult, 10 CostsResult,
}

/// Data result organization costs of `UsageCostsResponse` with `amount`, `api_key_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationCostsResult {
    /// Sum of money with its currency.
    pub amount: Option<DataResultOrganizationCostsResultAmount>,
    /// ID of the API key concerned.
    pub api_key_id: Option<String>,
    /// Part of the platform that the usage came from.
    pub api_source: Option<DataResultApiSource>,
    /// Kind of service that the cost is for.
    pub line_item: Option<String>,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// How much was used, in the unit given beside it.
    pub quantity: Option<f64>,
    /// Unit of the quantity.
    pub quantity_unit: Option<CostQuantityUnit>,
    /// ID of the user concerned.
    pub user_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResultOrganizationCostsResult = "admin.organization.UsageCostsResponse.DataResultOrganizationCostsResult";
    [
        constant("object", "organization.costs.result"),
        optional("amount").or_null(),
        optional("api_key_id").or_null(),
        optional("api_source").or_null(),
        optional("line_item").or_null(),
        optional("project_id").or_null(),
        optional("quantity").or_null(),
        optional("quantity_unit").or_null(),
        optional("user_id").or_null(),
    ];
    1 amount, 2 api_key_id, 3 api_source, 4 line_item, 5 project_id, 6 quantity, 7 quantity_unit,
    8 user_id,
}

/// Data result organization costs amount of `UsageCostsResponse` with `currency` and `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationCostsResultAmount {
    /// Currency code of the sum.
    pub currency: Option<String>,
    /// The value that is meant or set.
    pub value: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResultOrganizationCostsResultAmount = "admin.organization.UsageCostsResponse.DataResultOrganizationCostsResultAmount";
    [
        optional("currency").or_null(),
        optional("value").or_null(),
    ];
    0 currency, 1 value,
}

/// Data result organization usage audio speeches of `UsageCostsResponse` with `api_key_id`,
/// `characters` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationUsageAudioSpeechesResult {
    /// ID of the API key concerned.
    pub api_key_id: Option<String>,
    /// Number of characters spoken.
    pub characters: i64,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Number of requests made to the model.
    pub num_model_requests: i64,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// ID of the user concerned.
    pub user_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResultOrganizationUsageAudioSpeechesResult = "admin.organization.UsageCostsResponse.DataResultOrganizationUsageAudioSpeechesResult";
    [
        constant("object", "organization.usage.audio_speeches.result"),
        optional("api_key_id").or_null(),
        required("characters"),
        optional("model").or_null(),
        required("num_model_requests"),
        optional("project_id").or_null(),
        optional("user_id").or_null(),
    ];
    1 api_key_id, 2 characters, 3 model, 4 num_model_requests, 5 project_id, 6 user_id,
}

/// Data result organization usage audio transcriptions of `UsageCostsResponse` with `api_key_id`,
/// `model` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationUsageAudioTranscriptionsResult {
    /// ID of the API key concerned.
    pub api_key_id: Option<String>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Number of requests made to the model.
    pub num_model_requests: i64,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// Length of time in seconds.
    pub seconds: i64,
    /// ID of the user concerned.
    pub user_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResultOrganizationUsageAudioTranscriptionsResult = "admin.organization.UsageCostsResponse.DataResultOrganizationUsageAudioTranscriptionsResult";
    [
        constant("object", "organization.usage.audio_transcriptions.result"),
        optional("api_key_id").or_null(),
        optional("model").or_null(),
        required("num_model_requests"),
        optional("project_id").or_null(),
        required("seconds"),
        optional("user_id").or_null(),
    ];
    1 api_key_id, 2 model, 3 num_model_requests, 4 project_id, 5 seconds, 6 user_id,
}

/// Data result organization usage code interpreter sessions of `UsageCostsResponse` with
/// `num_sessions` and `project_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationUsageCodeInterpreterSessionsResult {
    /// Number of sessions started.
    pub num_sessions: i64,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResultOrganizationUsageCodeInterpreterSessionsResult = "admin.organization.UsageCostsResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult";
    [
        constant("object", "organization.usage.code_interpreter_sessions.result"),
        required("num_sessions"),
        optional("project_id").or_null(),
    ];
    1 num_sessions, 2 project_id,
}

/// Data result organization usage completions of `UsageCostsResponse` with `api_key_id`,
/// `api_source` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationUsageCompletionsResult {
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
    DataResultOrganizationUsageCompletionsResult = "admin.organization.UsageCostsResponse.DataResultOrganizationUsageCompletionsResult";
    [
        constant("object", "organization.usage.completions.result"),
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

/// Data result organization usage embeddings of `UsageCostsResponse` with `api_key_id`,
/// `input_tokens` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationUsageEmbeddingsResult {
    /// ID of the API key concerned.
    pub api_key_id: Option<String>,
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Number of requests made to the model.
    pub num_model_requests: i64,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// ID of the user concerned.
    pub user_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResultOrganizationUsageEmbeddingsResult = "admin.organization.UsageCostsResponse.DataResultOrganizationUsageEmbeddingsResult";
    [
        constant("object", "organization.usage.embeddings.result"),
        optional("api_key_id").or_null(),
        required("input_tokens"),
        optional("model").or_null(),
        required("num_model_requests"),
        optional("project_id").or_null(),
        optional("user_id").or_null(),
    ];
    1 api_key_id, 2 input_tokens, 3 model, 4 num_model_requests, 5 project_id, 6 user_id,
}

/// Data result organization usage file searches of `UsageCostsResponse` with `api_key_id`,
/// `num_requests` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationUsageFileSearchesResult {
    /// ID of the API key concerned.
    pub api_key_id: Option<String>,
    /// Number of requests made.
    pub num_requests: i64,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// ID of the user concerned.
    pub user_id: Option<String>,
    /// ID of the vector store.
    pub vector_store_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResultOrganizationUsageFileSearchesResult = "admin.organization.UsageCostsResponse.DataResultOrganizationUsageFileSearchesResult";
    [
        constant("object", "organization.usage.file_searches.result"),
        optional("api_key_id").or_null(),
        required("num_requests"),
        optional("project_id").or_null(),
        optional("user_id").or_null(),
        optional("vector_store_id").or_null(),
    ];
    1 api_key_id, 2 num_requests, 3 project_id, 4 user_id, 5 vector_store_id,
}

/// Data result organization usage images of `UsageCostsResponse` with `api_key_id`, `images` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationUsageImagesResult {
    /// ID of the API key concerned.
    pub api_key_id: Option<String>,
    /// Number of images made.
    pub images: i64,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Number of requests made to the model.
    pub num_model_requests: i64,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// Size of the picture, video or file.
    pub size: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// ID of the user concerned.
    pub user_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResultOrganizationUsageImagesResult = "admin.organization.UsageCostsResponse.DataResultOrganizationUsageImagesResult";
    [
        constant("object", "organization.usage.images.result"),
        optional("api_key_id").or_null(),
        required("images"),
        optional("model").or_null(),
        required("num_model_requests"),
        optional("project_id").or_null(),
        optional("size").or_null(),
        optional("source").or_null(),
        optional("user_id").or_null(),
    ];
    1 api_key_id, 2 images, 3 model, 4 num_model_requests, 5 project_id, 6 size, 7 source,
    8 user_id,
}

/// Data result organization usage moderations of `UsageCostsResponse` with `api_key_id`,
/// `input_tokens` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationUsageModerationsResult {
    /// ID of the API key concerned.
    pub api_key_id: Option<String>,
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Number of requests made to the model.
    pub num_model_requests: i64,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// ID of the user concerned.
    pub user_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResultOrganizationUsageModerationsResult = "admin.organization.UsageCostsResponse.DataResultOrganizationUsageModerationsResult";
    [
        constant("object", "organization.usage.moderations.result"),
        optional("api_key_id").or_null(),
        required("input_tokens"),
        optional("model").or_null(),
        required("num_model_requests"),
        optional("project_id").or_null(),
        optional("user_id").or_null(),
    ];
    1 api_key_id, 2 input_tokens, 3 model, 4 num_model_requests, 5 project_id, 6 user_id,
}

/// Data result organization usage vector stores of `UsageCostsResponse` with `project_id` and
/// `usage_bytes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationUsageVectorStoresResult {
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// Storage used, in bytes.
    pub usage_bytes: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResultOrganizationUsageVectorStoresResult = "admin.organization.UsageCostsResponse.DataResultOrganizationUsageVectorStoresResult";
    [
        constant("object", "organization.usage.vector_stores.result"),
        optional("project_id").or_null(),
        required("usage_bytes"),
    ];
    1 project_id, 2 usage_bytes,
}

/// Data result organization usage web searches of `UsageCostsResponse` with `api_key_id`,
/// `api_source` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultOrganizationUsageWebSearchesResult {
    /// ID of the API key concerned.
    pub api_key_id: Option<String>,
    /// Part of the platform that the usage came from.
    pub api_source: Option<DataResultApiSource>,
    /// How much search context was used.
    pub context_level: Option<String>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Number of requests made to the model.
    pub num_model_requests: i64,
    /// Number of requests made.
    pub num_requests: i64,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// ID of the user concerned.
    pub user_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataResultOrganizationUsageWebSearchesResult = "admin.organization.UsageCostsResponse.DataResultOrganizationUsageWebSearchesResult";
    [
        constant("object", "organization.usage.web_searches.result"),
        optional("api_key_id").or_null(),
        optional("api_source").or_null(),
        optional("context_level").or_null(),
        optional("model").or_null(),
        required("num_model_requests"),
        required("num_requests"),
        optional("project_id").or_null(),
        optional("user_id").or_null(),
    ];
    1 api_key_id, 2 api_source, 3 context_level, 4 model, 5 num_model_requests, 6 num_requests,
    7 project_id, 8 user_id,
}
