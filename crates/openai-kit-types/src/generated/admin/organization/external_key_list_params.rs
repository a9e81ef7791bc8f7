//! What `admin.organization.external_keys.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Maybe};

pub use crate::admin::organization::external_key::Purpose;
pub use crate::admin::organization::role_list_params::Order;

/// Parameters of `admin.organization.external_keys.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalKeyListParams {
    /// Cursor: the page starts behind this object.
    pub after: Maybe<String>,
    /// Most objects to return, or the size of a limit.
    pub limit: Option<i64>,
    /// Sort direction of the list.
    pub order: Option<Order>,
    /// What the object is meant to be used for.
    pub purpose: Option<Purpose>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ExternalKeyListParams = "admin.organization.ExternalKeyListParams";
    [
        optional("after").or_null().in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
        optional("purpose").in_query(),
    ];
    0 after, 1 limit, 2 order, 3 purpose,
}

impl ExternalKeyListParams {
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

    /// What the object is meant to be used for.
    #[must_use]
    pub fn purpose<By>(mut self, purpose: impl IntoMaybe<Purpose, By>) -> Self {
        put(
            &mut self.purpose,
            &mut self.leftovers,
            3,
            purpose.into_maybe(),
        );
        self
    }
}
