//! What `chat.completions.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, Maybe};

/// Parameters of `chat.completions.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompletionListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Most objects to return, or the size of a limit. 20 by default.
    pub limit: Option<i64>,
    /// Keeps only completions that carry these keys and values.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Keeps only completions made by this model.
    pub model: Option<String>,
    /// Sort direction of the list. `asc` by default.
    pub order: Option<Order>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CompletionListParams = "chat.CompletionListParams";
    [
        optional("after").in_query(),
        optional("limit").in_query(),
        optional("metadata").or_null().in_query(),
        optional("model").in_query(),
        optional("order").in_query(),
    ];
    0 after, 1 limit, 2 metadata, 3 model, 4 order,
}

impl CompletionListParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 0, after.into_maybe());
        self
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 1, limit.into_maybe());
        self
    }

    /// Keeps only completions that carry these keys and values.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// Keeps only completions made by this model.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 3, model.into_maybe());
        self
    }

    /// Sort direction of the list. `asc` by default.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 4, order.into_maybe());
        self
    }
}

/// Order of `CompletionListParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Order {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Order;
    "asc" Asc,
    "desc" Desc,
}
