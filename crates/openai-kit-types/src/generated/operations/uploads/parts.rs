//! Operations of `uploads.parts`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Sends one part of a large file; parts may go in parallel.
///
/// `POST /uploads/{upload_id}/parts`
pub static CREATE: Operation = Operation::post(
    "uploads.parts.create",
    "/uploads/{upload_id}/parts",
    "uploads",
)
.path_params(&["upload_id"])
.params(Type::of::<crate::uploads::PartCreateParams>(
    "uploads.PartCreateParams",
))
.multipart()
.reply(Reply::Json(Type::of::<crate::uploads::UploadPart>(
    "uploads.UploadPart",
)))
.headers(&[("Content-Type", "multipart/form-data")]);
