//! What `beta.threads.runs.steps.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::threads::runs::RunStepInclude;
use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::beta::assistants::assistant_list_params::Order;

/// Parameters of `beta.threads.runs.steps.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Cursor: the page ends ahead of this object.
    pub before: Option<String>,
    /// Extra data to put into the reply.
    pub include: Option<Vec<RunStepInclude>>,
    /// Most objects to return, or the size of a limit. 20 by default.
    pub limit: Option<i64>,
    /// Sort direction of the list. `desc` by default.
    pub order: Option<Order>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    StepListParams = "beta.threads.runs.StepListParams";
    [
        optional("after").in_query(),
        optional("before").in_query(),
        optional("include").in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
    ];
    0 after, 1 before, 2 include, 3 limit, 4 order,
}

impl StepListParams {
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

    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<RunStepInclude>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            2,
            include.into_items(),
        );
        self
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 3, limit.into_maybe());
        self
    }

    /// Sort direction of the list. `desc` by default.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 4, order.into_maybe());
        self
    }
}
