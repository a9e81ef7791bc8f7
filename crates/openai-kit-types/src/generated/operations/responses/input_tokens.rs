//! Operations of `responses.input_tokens`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Counts the input tokens that a request would use, without running it.
///
/// `POST /responses/input_tokens`
pub static COUNT: Operation = Operation::post(
    "responses.input_tokens.count",
    "/responses/input_tokens",
    "responses",
)
.params(Type::of::<crate::responses::InputTokenCountParams>(
    "responses.InputTokenCountParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::responses::InputTokenCountResponse,
>("responses.InputTokenCountResponse")));
