//! Operations of `evals.runs`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod output_items;

/// Cancels a run in progress.
///
/// `POST /evals/{eval_id}/runs/{run_id}/cancel`
pub static CANCEL: Operation = Operation::post(
    "evals.runs.cancel",
    "/evals/{eval_id}/runs/{run_id}/cancel",
    "evals",
)
.path_params(&["eval_id", "run_id"])
.reply(Reply::Json(Type::of::<crate::evals::RunListResponse>(
    "evals.RunCancelResponse",
)));

/// Starts a run that samples a model, or takes given outputs, and grades them.
///
/// `POST /evals/{eval_id}/runs`
pub static CREATE: Operation =
    Operation::post("evals.runs.create", "/evals/{eval_id}/runs", "evals")
        .path_params(&["eval_id"])
        .params(Type::of::<crate::evals::RunCreateParams>(
            "evals.RunCreateParams",
        ))
        .json()
        .reply(Reply::Json(Type::of::<crate::evals::RunListResponse>(
            "evals.RunCreateResponse",
        )));

/// Deletes a run of an evaluation.
///
/// `DELETE /evals/{eval_id}/runs/{run_id}`
pub static DELETE: Operation = Operation::delete(
    "evals.runs.delete",
    "/evals/{eval_id}/runs/{run_id}",
    "evals",
)
.path_params(&["eval_id", "run_id"])
.reply(Reply::Json(Type::of::<crate::evals::RunDeleteResponse>(
    "evals.RunDeleteResponse",
)));

/// Lists the runs of an evaluation.
///
/// `GET /evals/{eval_id}/runs`
pub static LIST: Operation = Operation::get("evals.runs.list", "/evals/{eval_id}/runs", "evals")
    .path_params(&["eval_id"])
    .query_params(&["status", "after", "limit", "order"])
    .params(Type::of::<crate::evals::RunListParams>(
        "evals.RunListParams",
    ))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::evals::RunListResponse>,
    >(
        PageClass::CursorPage,
        "evals.RunListResponse",
    )));

/// Fetches the progress and results of one run.
///
/// `GET /evals/{eval_id}/runs/{run_id}`
pub static RETRIEVE: Operation = Operation::get(
    "evals.runs.retrieve",
    "/evals/{eval_id}/runs/{run_id}",
    "evals",
)
.path_params(&["eval_id", "run_id"])
.reply(Reply::Json(Type::of::<crate::evals::RunListResponse>(
    "evals.RunRetrieveResponse",
)));
