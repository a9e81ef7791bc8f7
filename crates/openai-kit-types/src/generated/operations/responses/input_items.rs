//! Operations of `responses.input_items`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::operation::{Operation, Page, PageClass, Reply, Type};

/// Lists the input items that led to a response.
///
/// `GET /responses/{response_id}/input_items`
pub static LIST: Operation = Operation::get(
    "responses.input_items.list",
    "/responses/{response_id}/input_items",
    "responses",
)
.path_params(&["response_id"])
.query_params(&["after", "include", "limit", "order"])
.params(Type::of::<crate::responses::InputItemListParams>(
    "responses.InputItemListParams",
))
.reply(Reply::Page(Page::of::<
    crate::pages::CursorPage<crate::responses::ResponseItem>,
>(
    PageClass::CursorPage,
    "responses.ResponseItem",
)));
