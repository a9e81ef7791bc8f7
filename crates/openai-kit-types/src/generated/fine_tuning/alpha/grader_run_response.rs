//! `GraderRunResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{Leftovers, RawJson};

/// The reward that a grader gave, with parts, errors and token usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GraderRunResponse {
    /// Details of how the grading went.
    pub metadata: Metadata,
    /// Tokens used by grader models, model by model.
    pub model_grader_token_usage_per_model: BTreeMap<String, RawJson>,
    /// Overall score from the grader.
    pub reward: f64,
    /// Score of each part of the grader.
    pub sub_rewards: BTreeMap<String, RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    GraderRunResponse = "fine_tuning.alpha.GraderRunResponse";
    [
        required("metadata"),
        required("model_grader_token_usage_per_model"),
        required("reward"),
        required("sub_rewards"),
    ];
    0 metadata, 1 model_grader_token_usage_per_model, 2 reward, 3 sub_rewards,
}

impl GraderRunResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Metadata of `GraderRunResponse` with `type`, `errors` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metadata {
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// What went wrong, item by item.
    pub errors: MetadataErrors,
    /// Time the grader took, in seconds.
    pub execution_time: f64,
    /// Name given to this object.
    pub name: String,
    /// Model that produced the sample.
    pub sampled_model_name: Option<String>,
    /// Score of each grader by name.
    pub scores: BTreeMap<String, RawJson>,
    /// Tokens the grader used.
    pub token_usage: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Metadata = "fine_tuning.alpha.GraderRunResponse.Metadata";
    [
        required("type"),
        required("errors"),
        required("execution_time"),
        required("name"),
        optional("sampled_model_name").or_null(),
        required("scores"),
        optional("token_usage").or_null(),
    ];
    0 type_, 1 errors, 2 execution_time, 3 name, 4 sampled_model_name, 5 scores, 6 token_usage,
}

/// Metadata errors of `GraderRunResponse` with `formula_parse_error`, `invalid_variable_error` and
/// more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataErrors {
    /// Whether the score formula could not be understood.
    pub formula_parse_error: bool,
    /// Whether a template variable could not be filled.
    pub invalid_variable_error: bool,
    /// Whether the grader model's reply could not be read.
    pub model_grader_parse_error: bool,
    /// Whether the grader model refused.
    pub model_grader_refusal_error: bool,
    /// Whether the grader model failed on the server.
    pub model_grader_server_error: bool,
    /// Details of the grader model's failure.
    pub model_grader_server_error_details: Option<String>,
    /// Whether some other error happened.
    pub other_error: bool,
    /// Whether the grader code broke off with an error.
    pub python_grader_runtime_error: bool,
    /// Details of the grader code's error.
    pub python_grader_runtime_error_details: Option<String>,
    /// Whether the server failed to run the grader code.
    pub python_grader_server_error: bool,
    /// Kind of server failure while running the grader code.
    pub python_grader_server_error_type: Option<String>,
    /// Whether the sample could not be read.
    pub sample_parse_error: bool,
    /// Whether the observation had to be cut off.
    pub truncated_observation_error: bool,
    /// Whether the reward could not be worked out in time.
    pub unresponsive_reward_error: bool,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MetadataErrors = "fine_tuning.alpha.GraderRunResponse.MetadataErrors";
    [
        required("formula_parse_error"),
        required("invalid_variable_error"),
        required("model_grader_parse_error"),
        required("model_grader_refusal_error"),
        required("model_grader_server_error"),
        optional("model_grader_server_error_details").or_null(),
        required("other_error"),
        required("python_grader_runtime_error"),
        optional("python_grader_runtime_error_details").or_null(),
        required("python_grader_server_error"),
        optional("python_grader_server_error_type").or_null(),
        required("sample_parse_error"),
        required("truncated_observation_error"),
        required("unresponsive_reward_error"),
    ];
    0 formula_parse_error, 1 invalid_variable_error, 2 model_grader_parse_error,
    3 model_grader_refusal_error, 4 model_grader_server_error, 5 model_grader_server_error_details,
    6 other_error, 7 python_grader_runtime_error, 8 python_grader_runtime_error_details,
    9 python_grader_server_error, 10 python_grader_server_error_type, 11 sample_parse_error,
    12 truncated_observation_error, 13 unresponsive_reward_error,
}
