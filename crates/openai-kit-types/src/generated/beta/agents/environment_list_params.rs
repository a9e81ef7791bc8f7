//! What `beta.agents.environments.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::chat::completion_list_params::Order;

/// Parameters of `beta.agents.environments.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Most objects to return, or the size of a limit.
    pub limit: Option<i64>,
    /// Sort direction of the list.
    pub order: Option<Order>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EnvironmentListParams = "beta.agents.EnvironmentListParams";
    [
        constant("type", "openai_hosted").or_left_out().in_query(),
        optional("after").in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
    ];
    1 after, 2 limit, 3 order,
}

impl EnvironmentListParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 1, after.into_maybe());
        self
    }

    /// Most objects to return, or the size of a limit.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 2, limit.into_maybe());
        self
    }

    /// Sort direction of the list.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 3, order.into_maybe());
        self
    }
}
