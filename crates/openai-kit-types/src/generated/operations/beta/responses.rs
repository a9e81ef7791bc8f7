//! Operations of `beta.responses`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

pub mod input_items;
pub mod input_tokens;

/// Cancels a beta response that runs in the background.
///
/// `POST /responses/{response_id}/cancel?beta=true`
pub static CANCEL: Operation = Operation::post(
    "beta.responses.cancel",
    "/responses/{response_id}/cancel?beta=true",
    "beta_responses",
)
.path_params(&["response_id"])
.header_params(&[("betas", "OpenAI-Beta")])
.params(Type::of::<crate::beta::responses::ResponseCancelParams>(
    "beta.ResponseCancelParams",
))
.reply(Reply::Json(
    Type::of::<crate::beta::responses::BetaResponse>("beta.BetaResponse"),
));

/// Shrinks a long beta conversation into fewer items that can be sent on as input.
///
/// `POST /responses/compact?beta=true`
pub static COMPACT: Operation = Operation::post(
    "beta.responses.compact",
    "/responses/compact?beta=true",
    "beta_responses",
)
.header_params(&[("betas", "OpenAI-Beta")])
.params(Type::of::<crate::beta::responses::ResponseCompactParams>(
    "beta.ResponseCompactParams",
))
.json()
.reply(Reply::Json(Type::of::<
    crate::beta::responses::BetaCompactedResponse,
>("beta.BetaCompactedResponse")));

/// Creates a model response with beta features such as several agents.
///
/// `POST /responses?beta=true`
pub static CREATE: Operation = Operation::post(
    "beta.responses.create",
    "/responses?beta=true",
    "beta_responses",
)
.header_params(&[("betas", "OpenAI-Beta")])
.params(Type::of::<crate::beta::responses::ResponseCreateParams>(
    "beta.ResponseCreateParams",
))
.json()
.reply(Reply::Json(
    Type::of::<crate::beta::responses::BetaResponse>("beta.BetaResponse"),
))
.events(Type::of::<crate::beta::responses::BetaResponseStreamEvent>(
    "beta.BetaResponseStreamEvent",
));

/// Deletes a stored beta response.
///
/// `DELETE /responses/{response_id}?beta=true`
pub static DELETE: Operation = Operation::delete(
    "beta.responses.delete",
    "/responses/{response_id}?beta=true",
    "beta_responses",
)
.path_params(&["response_id"])
.header_params(&[("betas", "OpenAI-Beta")])
.params(Type::of::<crate::beta::responses::ResponseDeleteParams>(
    "beta.ResponseDeleteParams",
))
.reply(Reply::Empty)
.headers(&[("Accept", "*/*")]);

/// Fetches a stored beta response, or streams its events again.
///
/// `GET /responses/{response_id}?beta=true`
pub static RETRIEVE: Operation = Operation::get(
    "beta.responses.retrieve",
    "/responses/{response_id}?beta=true",
    "beta_responses",
)
.path_params(&["response_id"])
.query_params(&["include", "include_obfuscation", "starting_after", "stream"])
.header_params(&[("betas", "OpenAI-Beta")])
.params(Type::of::<crate::beta::responses::ResponseRetrieveParams>(
    "beta.ResponseRetrieveParams",
))
.reply(Reply::Json(
    Type::of::<crate::beta::responses::BetaResponse>("beta.BetaResponse"),
))
.events(Type::of::<crate::beta::responses::BetaResponseStreamEvent>(
    "beta.BetaResponseStreamEvent",
));
