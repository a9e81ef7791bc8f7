//! Operations of `uploads`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

pub mod parts;

/// Gives an upload up; no parts can follow.
///
/// `POST /uploads/{upload_id}/cancel`
pub static CANCEL: Operation =
    Operation::post("uploads.cancel", "/uploads/{upload_id}/cancel", "uploads")
        .path_params(&["upload_id"])
        .reply(Reply::Json(Type::of::<crate::uploads::Upload>("Upload")));

/// Joins the parts of an upload, in the given order, into one file.
///
/// `POST /uploads/{upload_id}/complete`
pub static COMPLETE: Operation = Operation::post(
    "uploads.complete",
    "/uploads/{upload_id}/complete",
    "uploads",
)
.path_params(&["upload_id"])
.params(Type::of::<crate::uploads::UploadCompleteParams>(
    "UploadCompleteParams",
))
.json()
.reply(Reply::Json(Type::of::<crate::uploads::Upload>("Upload")));

/// Opens an upload for a large file that is sent in parts.
///
/// `POST /uploads`
pub static CREATE: Operation = Operation::post("uploads.create", "/uploads", "uploads")
    .params(Type::of::<crate::uploads::UploadCreateParams>(
        "UploadCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::uploads::Upload>("Upload")));
