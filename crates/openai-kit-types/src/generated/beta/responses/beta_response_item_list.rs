//! `BetaResponseItemList` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::responses::BetaResponseItem;

/// Beta response item list with `data`, `first_id` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponseItemList {
    /// Payload: the listed objects or the raw content.
    pub data: Vec<BetaResponseItem>,
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
    BetaResponseItemList = "beta.responses.BetaResponseItemList";
    [
        required("data"),
        required("first_id"),
        required("has_more"),
        required("last_id"),
        constant("object", "list"),
    ];
    0 data, 1 first_id, 2 has_more, 3 last_id,
}
