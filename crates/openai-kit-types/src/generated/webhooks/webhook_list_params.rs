//! What `webhooks.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Maybe};

/// Parameters of `webhooks.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookListParams {
    /// Cursor: the page starts behind this object.
    pub after: Maybe<String>,
    /// Most objects to return, or the size of a limit.
    pub limit: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebhookListParams = "webhooks.WebhookListParams";
    [
        optional("after").or_null().in_query(),
        optional("limit").in_query(),
    ];
    0 after, 1 limit,
}

impl WebhookListParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        self.after = after.into_maybe();
        self
    }

    /// Most objects to return, or the size of a limit.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 1, limit.into_maybe());
        self
    }
}
