//! Operations of `unions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Create.
///
/// `POST /unions`
pub static CREATE: Operation = Operation::post("unions.create", "/unions", "unions")
    .params(Type::of::<crate::unions::UnionCreateParams>(
        "unions.UnionCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::unions::All>("unions.All")));
