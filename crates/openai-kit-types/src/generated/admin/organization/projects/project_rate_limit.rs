//! `ProjectRateLimit` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The limits that a project has for one model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectRateLimit {
    /// ID that names this object.
    pub id: String,
    /// Most input tokens that batch jobs may use in a day.
    pub batch_1_day_max_input_tokens: Option<i64>,
    /// Most audio per minute, in megabytes.
    pub max_audio_megabytes_per_1_minute: Option<i64>,
    /// Most images per minute.
    pub max_images_per_1_minute: Option<i64>,
    /// Most requests per day.
    pub max_requests_per_1_day: Option<i64>,
    /// Most requests per minute.
    pub max_requests_per_1_minute: i64,
    /// Most tokens per minute.
    pub max_tokens_per_1_minute: i64,
    /// Model that does or did the work.
    pub model: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectRateLimit = "admin.organization.projects.ProjectRateLimit";
    [
        required("id"),
        constant("object", "project.rate_limit"),
        optional("batch_1_day_max_input_tokens").or_null(),
        optional("max_audio_megabytes_per_1_minute").or_null(),
        optional("max_images_per_1_minute").or_null(),
        optional("max_requests_per_1_day").or_null(),
        required("max_requests_per_1_minute"),
        required("max_tokens_per_1_minute"),
        required("model"),
    ];
    0 id, 2 batch_1_day_max_input_tokens, 3 max_audio_megabytes_per_1_minute,
    4 max_images_per_1_minute, 5 max_requests_per_1_day, 6 max_requests_per_1_minute,
    7 max_tokens_per_1_minute, 8 model,
}

impl ProjectRateLimit {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
