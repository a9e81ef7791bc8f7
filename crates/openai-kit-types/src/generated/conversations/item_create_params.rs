//! What `conversations.items.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::{ResponseIncludable, ResponseInputItem};
use crate::{IntoItems, Leftovers};

/// Parameters of `conversations.items.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCreateParams {
    /// Extra data to put into the reply.
    pub include: Option<Vec<ResponseIncludable>>,
    /// Items to add to the conversation. Required. At most 20 items.
    pub items: Option<Vec<ResponseInputItem>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemCreateParams = "conversations.ItemCreateParams";
    [
        optional("include").in_query(),
        required("items"),
    ];
    0 include, 1 items,
}

impl ItemCreateParams {
    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<ResponseIncludable>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            0,
            include.into_items(),
        );
        self
    }

    /// Items to add to the conversation. Required. At most 20 items.
    #[must_use]
    pub fn items(mut self, items: impl IntoItems<ResponseInputItem>) -> Self {
        put(&mut self.items, &mut self.leftovers, 1, items.into_items());
        self
    }
}
