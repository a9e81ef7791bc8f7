//! Operations of `objects`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Create.
///
/// `POST /things`
pub static CREATE: Operation = Operation::post("objects.create", "/things", "objects")
    .params(Type::of::<crate::objects::ThingCreateParams>(
        "objects.ThingCreateParams",
    ))
    .multipart()
    .reply(Reply::Json(Type::of::<crate::objects::Thing>(
        "objects.Thing",
    )));
