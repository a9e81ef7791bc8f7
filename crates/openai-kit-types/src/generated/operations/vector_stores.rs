//! Operations of `vector_stores`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod file_batches;
pub mod files;

/// Creates a vector store, optionally filled with files from the start.
///
/// `POST /vector_stores`
pub static CREATE: Operation =
    Operation::post("vector_stores.create", "/vector_stores", "vector_stores")
        .params(Type::of::<crate::vector_stores::VectorStoreCreateParams>(
            "VectorStoreCreateParams",
        ))
        .json()
        .reply(Reply::Json(Type::of::<crate::vector_stores::VectorStore>(
            "VectorStore",
        )))
        .headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Deletes a vector store; the files themselves stay.
///
/// `DELETE /vector_stores/{vector_store_id}`
pub static DELETE: Operation = Operation::delete(
    "vector_stores.delete",
    "/vector_stores/{vector_store_id}",
    "vector_stores",
)
.path_params(&["vector_store_id"])
.reply(Reply::Json(Type::of::<
    crate::vector_stores::VectorStoreDeleted,
>("VectorStoreDeleted")))
.headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Lists the vector stores of the project.
///
/// `GET /vector_stores`
pub static LIST: Operation =
    Operation::get("vector_stores.list", "/vector_stores", "vector_stores")
        .query_params(&["after", "before", "limit", "order"])
        .params(Type::of::<crate::vector_stores::VectorStoreListParams>(
            "VectorStoreListParams",
        ))
        .reply(Reply::Page(Page::of::<
            crate::pages::CursorPage<crate::vector_stores::VectorStore>,
        >(PageClass::CursorPage, "VectorStore")))
        .headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Fetches one vector store with its file counts and size.
///
/// `GET /vector_stores/{vector_store_id}`
pub static RETRIEVE: Operation = Operation::get(
    "vector_stores.retrieve",
    "/vector_stores/{vector_store_id}",
    "vector_stores",
)
.path_params(&["vector_store_id"])
.reply(Reply::Json(Type::of::<crate::vector_stores::VectorStore>(
    "VectorStore",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Searches a vector store and returns the best matching chunks with their scores.
///
/// `POST /vector_stores/{vector_store_id}/search`
pub static SEARCH: Operation = Operation::post(
    "vector_stores.search",
    "/vector_stores/{vector_store_id}/search",
    "vector_stores",
)
.path_params(&["vector_store_id"])
.params(Type::of::<crate::vector_stores::VectorStoreSearchParams>(
    "VectorStoreSearchParams",
))
.json()
.reply(Reply::Page(Page::of::<
    crate::pages::Page<crate::vector_stores::VectorStoreSearchResponse>,
>(PageClass::Page, "VectorStoreSearchResponse")))
.headers(&[("OpenAI-Beta", "assistants=v2")]);

/// Changes the name, expiry or metadata of a vector store.
///
/// `POST /vector_stores/{vector_store_id}`
pub static UPDATE: Operation = Operation::post(
    "vector_stores.update",
    "/vector_stores/{vector_store_id}",
    "vector_stores",
)
.path_params(&["vector_store_id"])
.params(Type::of::<crate::vector_stores::VectorStoreUpdateParams>(
    "VectorStoreUpdateParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::vector_stores::VectorStore>(
    "VectorStore",
)))
.headers(&[("OpenAI-Beta", "assistants=v2")]);
