//! `ResponseItemList` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::responses::ResponseItem;

/// One raw page of response items.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseItemList {
    /// Payload: the listed objects or the raw content.
    pub data: Vec<ResponseItem>,
    /// ID of the first object on the page.
    pub first_id: String,
    /// Whether further pages follow.
    pub has_more: bool,
    /// ID of the last object on the page.
    pub last_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseItemList = "responses.ResponseItemList";
    [
        constant("object", "list"),
        required("data"),
        required("first_id"),
        required("has_more"),
        required("last_id"),
    ];
    1 data, 2 first_id, 3 has_more, 4 last_id,
}
