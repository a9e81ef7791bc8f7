//! Operations of `completions`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Continues a plain text prompt with an older completion model; use chat or responses for new
/// work.
///
/// `POST /completions`
pub static CREATE: Operation = Operation::post("completions.create", "/completions", "completions")
    .params(Type::of::<crate::completions::CompletionCreateParams>(
        "CompletionCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::completions::Completion>(
        "Completion",
    )))
    .events(Type::of::<crate::completions::Completion>("Completion"));
