//! `RateLimitUpdated` of `audit_log_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Rate limit updated of `AuditLogListResponse` with `id` and `changes_requested`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitUpdated {
    /// ID that names this object.
    pub id: Option<String>,
    /// What the request asked to change.
    pub changes_requested: Option<RateLimitUpdatedChangesRequested>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RateLimitUpdated = "admin.organization.AuditLogListResponse.RateLimitUpdated";
    [
        optional("id").or_null(),
        optional("changes_requested").or_null(),
    ];
    0 id, 1 changes_requested,
}

/// Rate limit updated changes requested of `AuditLogListResponse` with
/// `batch_1_day_max_input_tokens`, `max_audio_megabytes_per_1_minute` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitUpdatedChangesRequested {
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
    RateLimitUpdatedChangesRequested = "admin.organization.AuditLogListResponse.RateLimitUpdatedChangesRequested";
    [
        optional("batch_1_day_max_input_tokens").or_null(),
        optional("max_audio_megabytes_per_1_minute").or_null(),
        optional("max_images_per_1_minute").or_null(),
        optional("max_requests_per_1_day").or_null(),
        optional("max_requests_per_1_minute").or_null(),
        optional("max_tokens_per_1_minute").or_null(),
    ];
    0 batch_1_day_max_input_tokens, 1 max_audio_megabytes_per_1_minute, 2 max_images_per_1_minute,
    3 max_requests_per_1_day, 4 max_requests_per_1_minute, 5 max_tokens_per_1_minute,
}
