//! Operations of `evals`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod runs;

/// Creates an evaluation: the shape of its data and the criteria to grade by.
///
/// `POST /evals`
pub static CREATE: Operation = Operation::post("evals.create", "/evals", "evals")
    .params(Type::of::<crate::evals::EvalCreateParams>(
        "EvalCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::evals::EvalListResponse>(
        "EvalCreateResponse",
    )));

/// Deletes an evaluation.
///
/// `DELETE /evals/{eval_id}`
pub static DELETE: Operation = Operation::delete("evals.delete", "/evals/{eval_id}", "evals")
    .path_params(&["eval_id"])
    .reply(Reply::Json(Type::of::<crate::evals::EvalDeleteResponse>(
        "EvalDeleteResponse",
    )));

/// Lists the evaluations of the project.
///
/// `GET /evals`
pub static LIST: Operation = Operation::get("evals.list", "/evals", "evals")
    .query_params(&["after", "limit", "order", "order_by"])
    .params(Type::of::<crate::evals::EvalListParams>("EvalListParams"))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::evals::EvalListResponse>,
    >(PageClass::CursorPage, "EvalListResponse")));

/// Fetches one evaluation.
///
/// `GET /evals/{eval_id}`
pub static RETRIEVE: Operation = Operation::get("evals.retrieve", "/evals/{eval_id}", "evals")
    .path_params(&["eval_id"])
    .reply(Reply::Json(Type::of::<crate::evals::EvalListResponse>(
        "EvalRetrieveResponse",
    )));

/// Changes the name or metadata of an evaluation.
///
/// `POST /evals/{eval_id}`
pub static UPDATE: Operation = Operation::post("evals.update", "/evals/{eval_id}", "evals")
    .path_params(&["eval_id"])
    .params(Type::of::<crate::evals::EvalUpdateParams>(
        "EvalUpdateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::evals::EvalListResponse>(
        "EvalUpdateResponse",
    )));
