//! Operations of `containers.files`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

pub mod content;

/// Puts a file into a container, from raw content or an uploaded file.
///
/// `POST /containers/{container_id}/files`
pub static CREATE: Operation = Operation::post(
    "containers.files.create",
    "/containers/{container_id}/files",
    "containers",
)
.path_params(&["container_id"])
.params(Type::of::<crate::containers::FileCreateParams>(
    "containers.FileCreateParams",
))
.multipart()
.reply(Reply::Json(
    Type::of::<crate::containers::FileListResponse>("containers.FileCreateResponse"),
))
.headers(&[("Content-Type", "multipart/form-data")]);

/// Deletes a file from a container.
///
/// `DELETE /containers/{container_id}/files/{file_id}`
pub static DELETE: Operation = Operation::delete(
    "containers.files.delete",
    "/containers/{container_id}/files/{file_id}",
    "containers",
)
.path_params(&["container_id", "file_id"])
.reply(Reply::Empty)
.headers(&[("Accept", "*/*")]);

/// Lists the files in a container.
///
/// `GET /containers/{container_id}/files`
pub static LIST: Operation = Operation::get(
    "containers.files.list",
    "/containers/{container_id}/files",
    "containers",
)
.path_params(&["container_id"])
.query_params(&["after", "limit", "order"])
.params(Type::of::<crate::containers::FileListParams>(
    "containers.FileListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::containers::FileListResponse>,
>(
    PageClass::CursorPage,
    "containers.FileListResponse",
)));

/// Fetches the path, size and source of a file in a container.
///
/// `GET /containers/{container_id}/files/{file_id}`
pub static RETRIEVE: Operation = Operation::get(
    "containers.files.retrieve",
    "/containers/{container_id}/files/{file_id}",
    "containers",
)
.path_params(&["container_id", "file_id"])
.reply(Reply::Json(
    Type::of::<crate::containers::FileListResponse>("containers.FileRetrieveResponse"),
));
