//! Operations of `containers.files.content`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply};

/// Downloads the bytes of a file in a container.
///
/// `GET /containers/{container_id}/files/{file_id}/content`
pub static RETRIEVE: Operation = Operation::get(
    "containers.files.content.retrieve",
    "/containers/{container_id}/files/{file_id}/content",
    "containers",
)
.path_params(&["container_id", "file_id"])
.reply(Reply::Binary("application/binary"))
.headers(&[("Accept", "application/binary")]);
