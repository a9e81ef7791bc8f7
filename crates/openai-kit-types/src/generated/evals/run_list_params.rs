//! What `evals.runs.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::completion_list_params::Order;

/// Parameters of `evals.runs.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunListParams {
    /// How far it has got, or how it ended.
    pub status: Option<Status>,
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Most objects to return, or the size of a limit. 20 by default.
    pub limit: Option<i64>,
    /// Sort direction of the list. `asc` by default.
    pub order: Option<Order>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunListParams = "evals.RunListParams";
    [
        optional("status").in_query(),
        optional("after").in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
    ];
    0 status, 1 after, 2 limit, 3 order,
}

impl RunListParams {
    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<Status, By>) -> Self {
        put(
            &mut self.status,
            &mut self.leftovers,
            0,
            status.into_maybe(),
        );
        self
    }

    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 1, after.into_maybe());
        self
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 2, limit.into_maybe());
        self
    }

    /// Sort direction of the list. `asc` by default.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 3, order.into_maybe());
        self
    }
}

/// Status of `RunListParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `queued`
    Queued,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Status;
    "queued" Queued,
    "in_progress" InProgress,
    "completed" Completed,
    "canceled" Canceled,
    "failed" Failed,
}
