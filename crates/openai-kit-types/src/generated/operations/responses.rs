//! Operations of `responses`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Reply, Type};

pub mod input_items;
pub mod input_tokens;

/// Cancels a response that runs in the background.
///
/// `POST /responses/{response_id}/cancel`
pub static CANCEL: Operation = Operation::post(
    "responses.cancel",
    "/responses/{response_id}/cancel",
    "responses",
)
.path_params(&["response_id"])
.reply(Reply::Json(Type::of::<crate::responses::Response>(
    "responses.Response",
)));

/// Shrinks a long conversation into fewer items that can be sent on as input.
///
/// `POST /responses/compact`
pub static COMPACT: Operation =
    Operation::post("responses.compact", "/responses/compact", "responses")
        .params(Type::of::<crate::responses::ResponseCompactParams>(
            "responses.ResponseCompactParams",
        ))
        .json()
        .reply(Reply::Json(
            Type::of::<crate::responses::CompactedResponse>("responses.CompactedResponse"),
        ));

/// Creates a model response, whole, as a stream or in the background.
///
/// `POST /responses`
pub static CREATE: Operation = Operation::post("responses.create", "/responses", "responses")
    .params(Type::of::<crate::responses::ResponseCreateParams>(
        "responses.ResponseCreateParams",
    ))
    .json()
    .reply(Reply::Json(Type::of::<crate::responses::Response>(
        "responses.Response",
    )))
    .events(Type::of::<crate::responses::ResponseStreamEvent>(
        "responses.ResponseStreamEvent",
    ));

/// Deletes a stored response.
///
/// `DELETE /responses/{response_id}`
pub static DELETE: Operation =
    Operation::delete("responses.delete", "/responses/{response_id}", "responses")
        .path_params(&["response_id"])
        .reply(Reply::Empty)
        .headers(&[("Accept", "*/*")]);

/// Fetches a stored response, or streams its events again from a chosen point.
///
/// `GET /responses/{response_id}`
pub static RETRIEVE: Operation = Operation::get(
    "responses.retrieve",
    "/responses/{response_id}",
    "responses",
)
.path_params(&["response_id"])
.query_params(&["include", "include_obfuscation", "starting_after", "stream"])
.params(Type::of::<crate::responses::ResponseRetrieveParams>(
    "responses.ResponseRetrieveParams",
))
.reply(Reply::Json(Type::of::<crate::responses::Response>(
    "responses.Response",
)))
.events(Type::of::<crate::responses::ResponseStreamEvent>(
    "responses.ResponseStreamEvent",
));
