//! `RunListResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::Leftovers;
use crate::evals::EvalAPIError;

mod data_source;
pub use self::data_source::{
    DataSource, DataSourceResponses, DataSourceResponsesInputMessages,
    DataSourceResponsesInputMessagesTemplate, DataSourceResponsesInputMessagesTemplateTemplate,
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage, DataSourceResponsesSamplingParams,
    DataSourceResponsesSamplingParamsText, DataSourceResponsesSource,
    DataSourceResponsesSourceResponses,
};
pub use crate::evals::create_eval_completions_run_data_source::InputMessagesItemReference as DataSourceResponsesInputMessagesItemReference;
pub use crate::evals::create_eval_jsonl_run_data_source::SourceFileContent as DataSourceResponsesSourceFileContent;
pub use crate::evals::create_eval_jsonl_run_data_source::SourceFileContentContent as DataSourceResponsesSourceFileContentContent;
pub use crate::evals::create_eval_jsonl_run_data_source::SourceFileID as DataSourceResponsesSourceFileID;

/// An evaluation run, as found in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunListResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far the evaluation run has got.
    pub status: String,
    /// Where the items to evaluate come from.
    pub data_source: DataSource,
    /// What went wrong, if anything did.
    pub error: EvalAPIError,
    /// ID of the evaluation concerned.
    pub eval_id: String,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Model that does or did the work.
    pub model: String,
    /// Name given to this object.
    pub name: String,
    /// Token use of the run, model by model.
    pub per_model_usage: Vec<PerModelUsage>,
    /// Passed and failed counts for each criterion.
    pub per_testing_criteria_results: Vec<PerTestingCriteriaResult>,
    /// Address of the results page. A URI.
    pub report_url: String,
    /// Number of items in each state.
    pub result_counts: ResultCounts,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunListResponse = "evals.RunListResponse";
    [
        required("id"),
        constant("object", "eval.run"),
        required("created_at"),
        required("status"),
        required("data_source"),
        required("error"),
        required("eval_id"),
        optional("metadata").or_null(),
        required("model"),
        required("name"),
        required("per_model_usage"),
        required("per_testing_criteria_results"),
        required("report_url"),
        required("result_counts"),
    ];
    0 id, 2 created_at, 3 status, 4 data_source, 5 error, 6 eval_id, 7 metadata, 8 model, 9 name,
    10 per_model_usage, 11 per_testing_criteria_results, 12 report_url, 13 result_counts,
}

impl RunListResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Per model usage of `RunListResponse` with `cached_tokens`, `completion_tokens` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerModelUsage {
    /// Input tokens read from the prompt cache.
    pub cached_tokens: i64,
    /// Tokens in the generated answer.
    pub completion_tokens: i64,
    /// Number of calls made to the model.
    pub invocation_count: i64,
    /// Name of the model concerned.
    pub model_name: String,
    /// Tokens in the prompt.
    pub prompt_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PerModelUsage = "evals.RunListResponse.PerModelUsage";
    [
        required("cached_tokens"),
        required("completion_tokens"),
        required("invocation_count"),
        required("model_name"),
        required("prompt_tokens"),
        required("total_tokens"),
    ];
    0 cached_tokens, 1 completion_tokens, 2 invocation_count, 3 model_name, 4 prompt_tokens,
    5 total_tokens,
}

/// Per testing criteria result of `RunListResponse` with `failed`, `passed` and `testing_criteria`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerTestingCriteriaResult {
    /// How many of them failed.
    pub failed: i64,
    /// How many passed, or whether this one did.
    pub passed: i64,
    /// Graders that every item is put through.
    pub testing_criteria: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PerTestingCriteriaResult = "evals.RunListResponse.PerTestingCriteriaResult";
    [
        required("failed"),
        required("passed"),
        required("testing_criteria"),
    ];
    0 failed, 1 passed, 2 testing_criteria,
}

/// Result counts of `RunListResponse` with `errored`, `failed` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultCounts {
    /// How many ended in an error.
    pub errored: i64,
    /// How many of them failed.
    pub failed: i64,
    /// How many passed, or whether this one did.
    pub passed: i64,
    /// How many there are in all.
    pub total: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResultCounts = "evals.RunListResponse.ResultCounts";
    [
        required("errored"),
        required("failed"),
        required("passed"),
        required("total"),
    ];
    0 errored, 1 failed, 2 passed, 3 total,
}
