//! What `admin.organization.external_storage.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Maybe};

pub use crate::admin::organization::role_list_params::Order;

/// Parameters of `admin.organization.external_storage.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalStorageListParams {
    /// Cursor: the page starts behind this object.
    pub after: Maybe<String>,
    /// Most objects to return, or the size of a limit.
    pub limit: Option<i64>,
    /// Sort direction of the list.
    pub order: Option<Order>,
    /// ID of the project concerned.
    pub project_id: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalStorageListParams = "admin.organization.ExternalStorageListParams";
    [
        optional("after").or_null().in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
        optional("project_id").or_null().in_query(),
    ];
    0 after, 1 limit, 2 order, 3 project_id,
}

impl ExternalStorageListParams {
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

    /// Sort direction of the list.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 2, order.into_maybe());
        self
    }

    /// ID of the project concerned.
    #[must_use]
    pub fn project_id<By>(mut self, project_id: impl IntoMaybe<String, By>) -> Self {
        self.project_id = project_id.into_maybe();
        self
    }
}
