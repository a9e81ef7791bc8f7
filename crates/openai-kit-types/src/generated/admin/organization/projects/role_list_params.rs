//! What `admin.organization.projects.roles.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::admin::organization::role_list_params::Order;

/// Parameters of `admin.organization.projects.roles.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Most objects to return, or the size of a limit. 0 to 1000; 1000 by default.
    pub limit: Option<i64>,
    /// Sort direction of the list. `asc` by default.
    pub order: Option<Order>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RoleListParams = "admin.organization.projects.RoleListParams";
    [
        optional("after").in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
    ];
    0 after, 1 limit, 2 order,
}

impl RoleListParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 0, after.into_maybe());
        self
    }

    /// Most objects to return, or the size of a limit. 0 to 1000; 1000 by default.
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
}
