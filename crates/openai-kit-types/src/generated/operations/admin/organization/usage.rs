//! Operations of `admin.organization.usage`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Reports the characters turned into speech, in time buckets.
///
/// `GET /organization/usage/audio_speeches`
pub static AUDIO_SPEECHES: Operation = Operation::get(
    "admin.organization.usage.audio_speeches",
    "/organization/usage/audio_speeches",
    "admin",
)
.query_params(&[
    "api_key_ids",
    "bucket_width",
    "end_time",
    "group_by",
    "limit",
    "models",
    "page",
    "project_ids",
    "start_time",
    "user_ids",
])
.params(Type::of::<
    crate::admin::organization::UsageAudioSpeechesParams,
>("admin.organization.UsageAudioSpeechesParams"))
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageCostsResponse,
>(
    "admin.organization.UsageAudioSpeechesResponse",
)))
.admin();

/// Reports the seconds of audio transcribed, in time buckets.
///
/// `GET /organization/usage/audio_transcriptions`
pub static AUDIO_TRANSCRIPTIONS: Operation = Operation::get(
    "admin.organization.usage.audio_transcriptions",
    "/organization/usage/audio_transcriptions",
    "admin",
)
.query_params(&[
    "api_key_ids",
    "bucket_width",
    "end_time",
    "group_by",
    "limit",
    "models",
    "page",
    "project_ids",
    "start_time",
    "user_ids",
])
.params(Type::of::<
    crate::admin::organization::UsageAudioTranscriptionsParams,
>("admin.organization.UsageAudioTranscriptionsParams"))
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageCostsResponse,
>(
    "admin.organization.UsageAudioTranscriptionsResponse",
)))
.admin();

/// Reports the code interpreter sessions opened, in time buckets.
///
/// `GET /organization/usage/code_interpreter_sessions`
pub static CODE_INTERPRETER_SESSIONS: Operation = Operation::get(
    "admin.organization.usage.code_interpreter_sessions",
    "/organization/usage/code_interpreter_sessions",
    "admin",
)
.query_params(&[
    "bucket_width",
    "end_time",
    "group_by",
    "limit",
    "page",
    "project_ids",
    "start_time",
])
.params(Type::of::<
    crate::admin::organization::UsageCodeInterpreterSessionsParams,
>("admin.organization.UsageCodeInterpreterSessionsParams"))
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageCostsResponse,
>(
    "admin.organization.UsageCodeInterpreterSessionsResponse",
)))
.admin();

/// Reports the tokens and requests of text models, in time buckets.
///
/// `GET /organization/usage/completions`
pub static COMPLETIONS: Operation = Operation::get(
    "admin.organization.usage.completions",
    "/organization/usage/completions",
    "admin",
)
.query_params(&[
    "api_key_ids",
    "batch",
    "bucket_width",
    "end_time",
    "group_by",
    "limit",
    "models",
    "page",
    "project_ids",
    "start_time",
    "user_ids",
])
.params(
    Type::of::<crate::admin::organization::UsageCompletionsParams>(
        "admin.organization.UsageCompletionsParams",
    ),
)
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageCostsResponse,
>("admin.organization.UsageCompletionsResponse")))
.admin();

/// Reports what the organization has spent, in time buckets.
///
/// `GET /organization/costs`
pub static COSTS: Operation = Operation::get(
    "admin.organization.usage.costs",
    "/organization/costs",
    "admin",
)
.query_params(&[
    "api_key_ids",
    "bucket_width",
    "end_time",
    "group_by",
    "limit",
    "line_items",
    "page",
    "project_ids",
    "start_time",
])
.params(Type::of::<crate::admin::organization::UsageCostsParams>(
    "admin.organization.UsageCostsParams",
))
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageCostsResponse,
>("admin.organization.UsageCostsResponse")))
.admin();

/// Reports the tokens and requests of decisions, in time buckets.
///
/// `GET /organization/usage/decisions`
pub static DECISIONS: Operation = Operation::get(
    "admin.organization.usage.decisions",
    "/organization/usage/decisions",
    "admin",
)
.query_params(&[
    "api_key_ids",
    "batch",
    "bucket_width",
    "end_time",
    "group_by",
    "limit",
    "models",
    "page",
    "project_ids",
    "start_time",
    "user_ids",
])
.params(
    Type::of::<crate::admin::organization::UsageDecisionsParams>(
        "admin.organization.UsageDecisionsParams",
    ),
)
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageDecisionsResponse,
>("admin.organization.UsageDecisionsResponse")))
.admin();

/// Reports the tokens and requests of embeddings, in time buckets.
///
/// `GET /organization/usage/embeddings`
pub static EMBEDDINGS: Operation = Operation::get(
    "admin.organization.usage.embeddings",
    "/organization/usage/embeddings",
    "admin",
)
.query_params(&[
    "api_key_ids",
    "bucket_width",
    "end_time",
    "group_by",
    "limit",
    "models",
    "page",
    "project_ids",
    "start_time",
    "user_ids",
])
.params(
    Type::of::<crate::admin::organization::UsageEmbeddingsParams>(
        "admin.organization.UsageEmbeddingsParams",
    ),
)
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageCostsResponse,
>("admin.organization.UsageEmbeddingsResponse")))
.admin();

/// Reports the file search calls made, in time buckets.
///
/// `GET /organization/usage/file_search_calls`
pub static FILE_SEARCH_CALLS: Operation = Operation::get(
    "admin.organization.usage.file_search_calls",
    "/organization/usage/file_search_calls",
    "admin",
)
.query_params(&[
    "api_key_ids",
    "bucket_width",
    "end_time",
    "group_by",
    "limit",
    "page",
    "project_ids",
    "start_time",
    "user_ids",
    "vector_store_ids",
])
.params(Type::of::<
    crate::admin::organization::UsageFileSearchCallsParams,
>("admin.organization.UsageFileSearchCallsParams"))
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageCostsResponse,
>(
    "admin.organization.UsageFileSearchCallsResponse",
)))
.admin();

/// Reports the images made and requests sent, in time buckets.
///
/// `GET /organization/usage/images`
pub static IMAGES: Operation = Operation::get(
    "admin.organization.usage.images",
    "/organization/usage/images",
    "admin",
)
.query_params(&[
    "api_key_ids",
    "bucket_width",
    "end_time",
    "group_by",
    "limit",
    "models",
    "page",
    "project_ids",
    "sizes",
    "sources",
    "start_time",
    "user_ids",
])
.params(Type::of::<crate::admin::organization::UsageImagesParams>(
    "admin.organization.UsageImagesParams",
))
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageCostsResponse,
>("admin.organization.UsageImagesResponse")))
.admin();

/// Reports the tokens and requests of moderation, in time buckets.
///
/// `GET /organization/usage/moderations`
pub static MODERATIONS: Operation = Operation::get(
    "admin.organization.usage.moderations",
    "/organization/usage/moderations",
    "admin",
)
.query_params(&[
    "api_key_ids",
    "bucket_width",
    "end_time",
    "group_by",
    "limit",
    "models",
    "page",
    "project_ids",
    "start_time",
    "user_ids",
])
.params(
    Type::of::<crate::admin::organization::UsageModerationsParams>(
        "admin.organization.UsageModerationsParams",
    ),
)
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageCostsResponse,
>("admin.organization.UsageModerationsResponse")))
.admin();

/// Reports the bytes stored in vector stores, in time buckets.
///
/// `GET /organization/usage/vector_stores`
pub static VECTOR_STORES: Operation = Operation::get(
    "admin.organization.usage.vector_stores",
    "/organization/usage/vector_stores",
    "admin",
)
.query_params(&[
    "bucket_width",
    "end_time",
    "group_by",
    "limit",
    "page",
    "project_ids",
    "start_time",
])
.params(Type::of::<
    crate::admin::organization::UsageVectorStoresParams,
>("admin.organization.UsageVectorStoresParams"))
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageCostsResponse,
>(
    "admin.organization.UsageVectorStoresResponse",
)))
.admin();

/// Reports the web search calls made, in time buckets.
///
/// `GET /organization/usage/web_search_calls`
pub static WEB_SEARCH_CALLS: Operation = Operation::get(
    "admin.organization.usage.web_search_calls",
    "/organization/usage/web_search_calls",
    "admin",
)
.query_params(&[
    "api_key_ids",
    "bucket_width",
    "context_levels",
    "end_time",
    "group_by",
    "limit",
    "models",
    "page",
    "project_ids",
    "start_time",
    "user_ids",
])
.params(Type::of::<
    crate::admin::organization::UsageWebSearchCallsParams,
>("admin.organization.UsageWebSearchCallsParams"))
.reply(Reply::Json(Type::of::<
    crate::admin::organization::UsageCostsResponse,
>(
    "admin.organization.UsageWebSearchCallsResponse",
)))
.admin();
