//! Operations of `files`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Downloads the bytes of an uploaded or generated file.
///
/// `GET /files/{file_id}/content`
pub static CONTENT: Operation =
    Operation::get("files.content", "/files/{file_id}/content", "files")
        .path_params(&["file_id"])
        .reply(Reply::Binary("application/binary"))
        .headers(&[("Accept", "application/binary")]);

/// Uploads a file under a purpose, so that other endpoints can refer to it by ID.
///
/// `POST /files`
pub static CREATE: Operation = Operation::post("files.create", "/files", "files")
    .params(Type::of::<crate::files::FileCreateParams>(
        "FileCreateParams",
    ))
    .multipart()
    .reply(Reply::Json(Type::of::<crate::files::FileObject>(
        "FileObject",
    )))
    .headers(&[("Content-Type", "multipart/form-data")]);

/// Deletes an uploaded file.
///
/// `DELETE /files/{file_id}`
pub static DELETE: Operation = Operation::delete("files.delete", "/files/{file_id}", "files")
    .path_params(&["file_id"])
    .reply(Reply::Json(Type::of::<crate::files::FileDeleted>(
        "FileDeleted",
    )));

/// Lists the uploaded files of the project, optionally only those of one purpose.
///
/// `GET /files`
pub static LIST: Operation = Operation::get("files.list", "/files", "files")
    .query_params(&["after", "limit", "order", "purpose"])
    .params(Type::of::<crate::files::FileListParams>("FileListParams"))
    .reply(Reply::Page(Page::of::<
        crate::pages::CursorPage<crate::files::FileObject>,
    >(PageClass::CursorPage, "FileObject")));

/// Fetches the name, size, purpose and status of one uploaded file.
///
/// `GET /files/{file_id}`
pub static RETRIEVE: Operation = Operation::get("files.retrieve", "/files/{file_id}", "files")
    .path_params(&["file_id"])
    .reply(Reply::Json(Type::of::<crate::files::FileObject>(
        "FileObject",
    )));

/// Reads the content of a file as text; superseded by `files.content`.
///
/// `GET /files/{file_id}/content`
pub static RETRIEVE_CONTENT: Operation = Operation::get(
    "files.retrieve_content",
    "/files/{file_id}/content",
    "files",
)
.path_params(&["file_id"])
.reply(Reply::Text)
.deprecated();
