//! What `conversations.items.retrieve` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ResponseIncludable;
use crate::{IntoItems, Leftovers};

/// Parameters of `conversations.items.retrieve`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemRetrieveParams {
    /// Extra data to put into the reply.
    pub include: Option<Vec<ResponseIncludable>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ItemRetrieveParams = "conversations.ItemRetrieveParams";
    [
        optional("include").in_query(),
    ];
    0 include,
}

impl ItemRetrieveParams {
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
}
