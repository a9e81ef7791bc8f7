//! Operations of `moderations`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Rates texts and images for harmful content, category by category.
///
/// `POST /moderations`
pub static CREATE: Operation = Operation::post("moderations.create", "/moderations", "moderations")
    .params(Type::of::<crate::moderations::ModerationCreateParams>(
        "ModerationCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<
        crate::moderations::ModerationCreateResponse,
    >("ModerationCreateResponse")));
