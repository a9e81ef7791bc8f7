//! What `evals.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::completion_list_params::Order;

/// Parameters of `evals.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvalListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Most objects to return, or the size of a limit. 20 by default.
    pub limit: Option<i64>,
    /// Sort direction of the list. `asc` by default.
    pub order: Option<Order>,
    /// Property that the list is sorted by. `created_at` by default.
    pub order_by: Option<OrderBy>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EvalListParams = "EvalListParams";
    [
        optional("after").in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
        optional("order_by").in_query(),
    ];
    0 after, 1 limit, 2 order, 3 order_by,
}

impl EvalListParams {
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

    /// Sort direction of the list. `asc` by default.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 2, order.into_maybe());
        self
    }

    /// Property that the list is sorted by. `created_at` by default.
    #[must_use]
    pub fn order_by<By>(mut self, order_by: impl IntoMaybe<OrderBy, By>) -> Self {
        put(
            &mut self.order_by,
            &mut self.leftovers,
            3,
            order_by.into_maybe(),
        );
        self
    }
}

/// Order by of `EvalListParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderBy {
    /// `created_at`
    CreatedAt,
    /// `updated_at`
    UpdatedAt,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    OrderBy;
    "created_at" CreatedAt,
    "updated_at" UpdatedAt,
}
