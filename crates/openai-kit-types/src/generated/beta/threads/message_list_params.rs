//! What `beta.threads.messages.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::beta::assistants::assistant_list_params::Order;

/// Parameters of `beta.threads.messages.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Cursor: the page ends ahead of this object.
    pub before: Option<String>,
    /// Most objects to return, or the size of a limit. 20 by default.
    pub limit: Option<i64>,
    /// Sort direction of the list. `desc` by default.
    pub order: Option<Order>,
    /// ID of the run concerned.
    pub run_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MessageListParams = "beta.threads.MessageListParams";
    [
        optional("after").in_query(),
        optional("before").in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
        optional("run_id").in_query(),
    ];
    0 after, 1 before, 2 limit, 3 order, 4 run_id,
}

impl MessageListParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 0, after.into_maybe());
        self
    }

    /// Cursor: the page ends ahead of this object.
    #[must_use]
    pub fn before<By>(mut self, before: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.before,
            &mut self.leftovers,
            1,
            before.into_maybe(),
        );
        self
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 2, limit.into_maybe());
        self
    }

    /// Sort direction of the list. `desc` by default.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 3, order.into_maybe());
        self
    }

    /// ID of the run concerned.
    #[must_use]
    pub fn run_id<By>(mut self, run_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.run_id,
            &mut self.leftovers,
            4,
            run_id.into_maybe(),
        );
        self
    }
}
