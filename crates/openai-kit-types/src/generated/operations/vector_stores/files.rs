//! Operations of `vector_stores.files`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the parsed text pieces of a file in a vector store.
///
/// `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
pub static CONTENT: Operation = Operation::get(
    "vector_stores.files.content",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    "vector_stores",
)
.path_params(&["vector_store_id", "file_id"])
.reply(Reply::Page(Page::of::<
    crate::pages::Page<crate::vector_stores::FileContentResponse>,
>(
    PageClass::Page,
    "vector_stores.FileContentResponse",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Adds an uploaded file to a vector store; indexing goes on in the background.
///
/// `POST /vector_stores/{vector_store_id}/files`
pub static CREATE: Operation = Operation::post(
    "vector_stores.files.create",
    "/vector_stores/{vector_store_id}/files",
    "vector_stores",
)
.path_params(&["vector_store_id"])
.params(Type::of::<crate::vector_stores::FileCreateParams>(
    "vector_stores.FileCreateParams",
))
.json()
.reply(Reply::Json(
    Type::of::<crate::vector_stores::VectorStoreFile>("vector_stores.VectorStoreFile"),
))
.headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Takes a file out of a vector store without deleting the uploaded file.
///
/// `DELETE /vector_stores/{vector_store_id}/files/{file_id}`
pub static DELETE: Operation = Operation::delete(
    "vector_stores.files.delete",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "vector_stores",
)
.path_params(&["vector_store_id", "file_id"])
.reply(Reply::Json(Type::of::<
    crate::vector_stores::VectorStoreFileDeleted,
>("vector_stores.VectorStoreFileDeleted")))
.headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Lists the files of a vector store, optionally only those in one state.
///
/// `GET /vector_stores/{vector_store_id}/files`
pub static LIST: Operation = Operation::get(
    "vector_stores.files.list",
    "/vector_stores/{vector_store_id}/files",
    "vector_stores",
)
.path_params(&["vector_store_id"])
.query_params(&["after", "before", "filter", "limit", "order"])
.params(Type::of::<crate::vector_stores::FileListParams>(
    "vector_stores.FileListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::vector_stores::VectorStoreFile>,
>(
    PageClass::CursorPage,
    "vector_stores.VectorStoreFile",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Fetches the indexing state of one file in a vector store.
///
/// `GET /vector_stores/{vector_store_id}/files/{file_id}`
pub static RETRIEVE: Operation = Operation::get(
    "vector_stores.files.retrieve",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "vector_stores",
)
.path_params(&["vector_store_id", "file_id"])
.reply(Reply::Json(
    Type::of::<crate::vector_stores::VectorStoreFile>("vector_stores.VectorStoreFile"),
))
.headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Replaces the attributes of a file in a vector store.
///
/// `POST /vector_stores/{vector_store_id}/files/{file_id}`
pub static UPDATE: Operation = Operation::post(
    "vector_stores.files.update",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    "vector_stores",
)
.path_params(&["vector_store_id", "file_id"])
.params(Type::of::<crate::vector_stores::FileUpdateParams>(
    "vector_stores.FileUpdateParams",
))
.json()
.reply(Reply::Json(
    Type::of::<crate::vector_stores::VectorStoreFile>("vector_stores.VectorStoreFile"),
))
.headers(&[("OpenAI-Beta", "assistants=v2")]);
