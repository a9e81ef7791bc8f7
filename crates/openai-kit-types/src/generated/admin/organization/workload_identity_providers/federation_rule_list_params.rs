//! What `admin.organization.workload_identity_providers.federation_rules.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::admin::organization::role_list_params::Order;

/// Parameters of `admin.organization.workload_identity_providers.federation_rules.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FederationRuleListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Most objects to return, or the size of a limit.
    pub limit: Option<i64>,
    /// Sort direction of the list.
    pub order: Option<Order>,
    /// ID of the service account.
    pub service_account_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FederationRuleListParams = "admin.organization.workload_identity_providers.FederationRuleListParams";
    [
        optional("after").in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
        optional("service_account_id").in_query(),
    ];
    0 after, 1 limit, 2 order, 3 service_account_id,
}

impl FederationRuleListParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 0, after.into_maybe());
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

    /// ID of the service account.
    #[must_use]
    pub fn service_account_id<By>(
        mut self,
        service_account_id: impl IntoMaybe<String, By>,
    ) -> Self {
        put(
            &mut self.service_account_id,
            &mut self.leftovers,
            3,
            service_account_id.into_maybe(),
        );
        self
    }
}
