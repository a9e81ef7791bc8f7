//! Operations of `beta.responses.input_tokens`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

/// Counts the input tokens that a beta request would use, without running it.
///
/// `POST /responses/input_tokens?beta=true`
pub static COUNT: Operation = Operation::post(
    "beta.responses.input_tokens.count",
    "/responses/input_tokens?beta=true",
    "beta_responses",
)
.header_params(&[("betas", "OpenAI-Beta")])
.params(Type::of::<crate::beta::responses::InputTokenCountParams>(
    "beta.responses.InputTokenCountParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::responses::InputTokenCountResponse,
>("beta.responses.InputTokenCountResponse")));
