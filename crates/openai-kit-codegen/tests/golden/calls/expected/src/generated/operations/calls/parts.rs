//! Operations of `calls.parts`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Content.
///
/// `GET /calls/{call_id}/parts/{part_id}/content`
pub static CONTENT: Operation = Operation::get(
    "calls.parts.content",
    "/calls/{call_id}/parts/{part_id}/content",
    "calls",
)
.path_params(&["call_id", "part_id"])
.reply(Reply::Binary("application/octet-stream"))
.headers(&[("Accept", "application/binary")]);

/// Upload.
///
/// `POST /calls/{call_id}/parts/{part_id}/content`
pub static UPLOAD: Operation = Operation::post(
    "calls.parts.upload",
    "/calls/{call_id}/parts/{part_id}/content",
    "calls",
)
.path_params(&["call_id", "part_id"])
.header_params(&[("X-Checksum", "X-Checksum")])
.params(Type::of::<crate::calls::PartUploadParams>(
    "calls.PartUploadParams",
))
.multipart()
.reply(Reply::Text);
