//! Operations of `beta.threads.runs.steps`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the steps that a run has taken.
///
/// `GET /threads/{thread_id}/runs/{run_id}/steps`
pub static LIST: Operation = Operation::get(
    "beta.threads.runs.steps.list",
    "/threads/{thread_id}/runs/{run_id}/steps",
    "beta_assistants",
)
.path_params(&["thread_id", "run_id"])
.query_params(&["after", "before", "include", "limit", "order"])
.params(Type::of::<crate::beta::threads::runs::StepListParams>(
    "beta.threads.runs.StepListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::threads::runs::RunStep>,
>(
    PageClass::CursorPage,
    "beta.threads.runs.RunStep",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();

/// Fetches one step of a run.
///
/// `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
pub static RETRIEVE: Operation = Operation::get(
    "beta.threads.runs.steps.retrieve",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    "beta_assistants",
)
.path_params(&["thread_id", "run_id", "step_id"])
.query_params(&["include"])
.params(Type::of::<crate::beta::threads::runs::StepRetrieveParams>(
    "beta.threads.runs.StepRetrieveParams",
))
.reply(Reply::Json(
    Type::of::<crate::beta::threads::runs::RunStep>("beta.threads.runs.RunStep"),
))
.headers(&[("OpenAI-Beta", "assistants=v2")])
.deprecated();
