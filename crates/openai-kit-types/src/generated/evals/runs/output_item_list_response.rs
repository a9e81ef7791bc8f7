//! `OutputItemListResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::evals::EvalAPIError;
use crate::{Leftovers, RawJson};

/// One graded output of a run, as found in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputItemListResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// How far it has got, or how it ended.
    pub status: String,
    /// Input item that was evaluated.
    pub datasource_item: BTreeMap<String, RawJson>,
    /// Number of the input item in its source.
    pub datasource_item_id: i64,
    /// ID of the evaluation concerned.
    pub eval_id: String,
    /// The single results, in order.
    pub results: Vec<Result>,
    /// ID of the run concerned.
    pub run_id: String,
    /// Model output that is graded.
    pub sample: Sample,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    OutputItemListResponse = "evals.runs.OutputItemListResponse";
    [
        required("id"),
        constant("object", "eval.run.output_item"),
        required("created_at"),
        required("status"),
        required("datasource_item"),
        required("datasource_item_id"),
        required("eval_id"),
        required("results"),
        required("run_id"),
        required("sample"),
    ];
    0 id, 2 created_at, 3 status, 4 datasource_item, 5 datasource_item_id, 6 eval_id, 7 results,
    8 run_id, 9 sample,
}

impl OutputItemListResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Result of `OutputItemListResponse` with `type`, `name` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Result {
    /// Kind of thing, telling variants apart.
    pub type_: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// How many passed, or whether this one did.
    pub passed: bool,
    /// Model output that is graded.
    pub sample: Option<BTreeMap<String, RawJson>>,
    /// How good or fitting it is, as a number.
    pub score: f64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Result = "evals.runs.OutputItemListResponse.Result";
    [
        optional("type").or_null(),
        required("name"),
        required("passed"),
        optional("sample").or_null(),
        required("score"),
    ];
    0 type_, 1 name, 2 passed, 3 sample, 4 score,
}

/// Sample of `OutputItemListResponse` with `error`, `finish_reason` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sample {
    /// What went wrong, if anything did.
    pub error: EvalAPIError,
    /// Why the model stopped.
    pub finish_reason: String,
    /// What the model or tool is given.
    pub input: Vec<SampleInput>,
    /// Most tokens the answer may have, reasoning included.
    pub max_completion_tokens: i64,
    /// Model that does or did the work.
    pub model: String,
    /// What came out of the work.
    pub output: Vec<SampleOutput>,
    /// Starting number that makes results more repeatable.
    pub seed: i64,
    /// Sampling temperature: higher values give more varied output.
    pub temperature: f64,
    /// Nucleus sampling: only the likeliest tokens up to this share.
    pub top_p: f64,
    /// What was used up, such as tokens or seconds.
    pub usage: SampleUsage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Sample = "evals.runs.OutputItemListResponse.Sample";
    [
        required("error"),
        required("finish_reason"),
        required("input"),
        required("max_completion_tokens"),
        required("model"),
        required("output"),
        required("seed"),
        required("temperature"),
        required("top_p"),
        required("usage"),
    ];
    0 error, 1 finish_reason, 2 input, 3 max_completion_tokens, 4 model, 5 output, 6 seed,
    7 temperature, 8 top_p, 9 usage,
}

/// Sample input of `OutputItemListResponse` with `content` and `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleInput {
    /// Text or parts that make up the content.
    pub content: String,
    /// Who speaks, or what rights someone has.
    pub role: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SampleInput = "evals.runs.OutputItemListResponse.SampleInput";
    [
        required("content"),
        required("role"),
    ];
    0 content, 1 role,
}

/// Sample output of `OutputItemListResponse` with `content` and `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleOutput {
    /// Text or parts that make up the content.
    pub content: Option<String>,
    /// Who speaks, or what rights someone has.
    pub role: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SampleOutput = "evals.runs.OutputItemListResponse.SampleOutput";
    [
        optional("content").or_null(),
        optional("role").or_null(),
    ];
    0 content, 1 role,
}

/// Sample usage of `OutputItemListResponse` with `cached_tokens`, `completion_tokens` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SampleUsage {
    /// Input tokens read from the prompt cache.
    pub cached_tokens: i64,
    /// Tokens in the generated answer.
    pub completion_tokens: i64,
    /// Tokens in the prompt.
    pub prompt_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SampleUsage = "evals.runs.OutputItemListResponse.SampleUsage";
    [
        required("cached_tokens"),
        required("completion_tokens"),
        required("prompt_tokens"),
        required("total_tokens"),
    ];
    0 cached_tokens, 1 completion_tokens, 2 prompt_tokens, 3 total_tokens,
}
