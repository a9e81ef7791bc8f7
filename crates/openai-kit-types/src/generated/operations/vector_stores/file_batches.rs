//! Operations of `vector_stores.file_batches`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Stops a file batch as soon as possible; files already indexed stay.
///
/// `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
pub static CANCEL: Operation = Operation::post(
    "vector_stores.file_batches.cancel",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    "vector_stores",
)
.path_params(&["vector_store_id", "batch_id"])
.reply(Reply::Json(Type::of::<
    crate::vector_stores::VectorStoreFileBatch,
>("vector_stores.VectorStoreFileBatch")))
.headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Adds many files to a vector store as one batch.
///
/// `POST /vector_stores/{vector_store_id}/file_batches`
pub static CREATE: Operation = Operation::post(
    "vector_stores.file_batches.create",
    "/vector_stores/{vector_store_id}/file_batches",
    "vector_stores",
)
.path_params(&["vector_store_id"])
.params(Type::of::<crate::vector_stores::FileBatchCreateParams>(
    "vector_stores.FileBatchCreateParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::vector_stores::VectorStoreFileBatch,
>("vector_stores.VectorStoreFileBatch")))
.headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Lists the files of one batch, optionally only those in one state.
///
/// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
pub static LIST_FILES: Operation = Operation::get(
    "vector_stores.file_batches.list_files",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    "vector_stores",
)
.path_params(&["vector_store_id", "batch_id"])
.query_params(&["after", "before", "filter", "limit", "order"])
.params(Type::of::<crate::vector_stores::FileBatchListFilesParams>(
    "vector_stores.FileBatchListFilesParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::vector_stores::VectorStoreFile>,
>(
    PageClass::CursorPage,
    "vector_stores.VectorStoreFile",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Fetches the progress of a file batch.
///
/// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
pub static RETRIEVE: Operation = Operation::get(
    "vector_stores.file_batches.retrieve",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    "vector_stores",
)
.path_params(&["vector_store_id", "batch_id"])
.reply(Reply::Json(Type::of::<
    crate::vector_stores::VectorStoreFileBatch,
>("vector_stores.VectorStoreFileBatch")))
.headers(&[("OpenAI-Beta", "assistants=v2")]);
