//! Operations of `beta.responses.input_items`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the input items that led to a beta response.
///
/// `GET /responses/{response_id}/input_items?beta=true`
pub static LIST: Operation = Operation::get(
    "beta.responses.input_items.list",
    "/responses/{response_id}/input_items?beta=true",
    "beta_responses",
)
.path_params(&["response_id"])
.query_params(&["after", "include", "limit", "order"])
.header_params(&[("betas", "OpenAI-Beta")])
.params(Type::of::<crate::beta::responses::InputItemListParams>(
    "beta.responses.InputItemListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::beta::responses::BetaResponseItem>,
>(
    PageClass::CursorPage,
    "beta.BetaResponseItem",
)));
