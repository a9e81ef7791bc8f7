//! Operations of `evals.runs.output_items`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the graded outputs of a run, optionally only those that passed or failed.
///
/// `GET /evals/{eval_id}/runs/{run_id}/output_items`
pub static LIST: Operation = Operation::get(
    "evals.runs.output_items.list",
    "/evals/{eval_id}/runs/{run_id}/output_items",
    "evals",
)
.path_params(&["eval_id", "run_id"])
.query_params(&["status", "after", "limit", "order"])
.params(Type::of::<crate::evals::runs::OutputItemListParams>(
    "evals.runs.OutputItemListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::evals::runs::OutputItemListResponse>,
>(
    PageClass::CursorPage,
    "evals.runs.OutputItemListResponse",
)));

/// Fetches one graded output of a run.
///
/// `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`
pub static RETRIEVE: Operation = Operation::get(
    "evals.runs.output_items.retrieve",
    "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    "evals",
)
.path_params(&["eval_id", "run_id", "output_item_id"])
.reply(Reply::Json(Type::of::<
    crate::evals::runs::OutputItemListResponse,
>("evals.runs.OutputItemRetrieveResponse")));
