//! Operations of `batches`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Asks a batch to stop; requests that are already done keep their results.
///
/// `POST /batches/{batch_id}/cancel`
pub static CANCEL: Operation =
    Operation::post("batches.cancel", "/batches/{batch_id}/cancel", "batches")
        .path_params(&["batch_id"])
        .reply(Reply::Json(Type::of::<crate::batches::Batch>("Batch")));

/// Starts a batch that works through a file of requests within the completion window.
///
/// `POST /batches`
pub static CREATE: Operation = Operation::post("batches.create", "/batches", "batches")
    .params(Type::of::<crate::batches::BatchCreateParams>(
        "BatchCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::batches::Batch>("Batch")));

/// Lists the batches of the project.
///
/// `GET /batches`
pub static LIST: Operation = Operation::get("batches.list", "/batches", "batches")
    .query_params(&["after", "limit"])
    .params(Type::of::<crate::batches::BatchListParams>(
        "BatchListParams",
    ))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::batches::Batch>,
    >(PageClass::CursorPage, "Batch")));

/// Fetches the progress and result files of one batch.
///
/// `GET /batches/{batch_id}`
pub static RETRIEVE: Operation =
    Operation::get("batches.retrieve", "/batches/{batch_id}", "batches")
        .path_params(&["batch_id"])
        .reply(Reply::Json(Type::of::<crate::batches::Batch>("Batch")));
