//! What `fine_tuning.checkpoints.permissions.retrieve` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::fine_tuning::checkpoints::permission_list_params::Order;

/// Parameters of `fine_tuning.checkpoints.permissions.retrieve`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionRetrieveParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Most objects to return, or the size of a limit. 10 by default.
    pub limit: Option<i64>,
    /// Sort direction of the list. `descending` by default.
    pub order: Option<Order>,
    /// ID of the project concerned.
    pub project_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PermissionRetrieveParams = "fine_tuning.checkpoints.PermissionRetrieveParams";
    [
        optional("after").in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
        optional("project_id").in_query(),
    ];
    0 after, 1 limit, 2 order, 3 project_id,
}

impl PermissionRetrieveParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 0, after.into_maybe());
        self
    }

    /// Most objects to return, or the size of a limit. 10 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 1, limit.into_maybe());
        self
    }

    /// Sort direction of the list. `descending` by default.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 2, order.into_maybe());
        self
    }

    /// ID of the project concerned.
    #[must_use]
    pub fn project_id<By>(mut self, project_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.project_id,
            &mut self.leftovers,
            3,
            project_id.into_maybe(),
        );
        self
    }
}
