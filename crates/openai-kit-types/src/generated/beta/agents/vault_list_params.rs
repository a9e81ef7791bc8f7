//! What `beta.agents.vaults.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::agents::VaultStatusFilterParam;
use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers};

pub use crate::chat::completion_list_params::Order;

/// Parameters of `beta.agents.vaults.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VaultListParams {
    /// How far it has got, or how it ended.
    pub status: Option<VaultStatusFilterParam>,
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Most objects to return, or the size of a limit.
    pub limit: Option<i64>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Sort direction of the list.
    pub order: Option<Order>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    VaultListParams = "beta.agents.VaultListParams";
    [
        optional("status").in_query(),
        optional("after").in_query(),
        optional("limit").in_query(),
        optional("metadata").in_query(),
        optional("order").in_query(),
    ];
    0 status, 1 after, 2 limit, 3 metadata, 4 order,
}

impl VaultListParams {
    /// How far it has got, or how it ended.
    #[must_use]
    pub fn status<By>(mut self, status: impl IntoMaybe<VaultStatusFilterParam, By>) -> Self {
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

    /// Most objects to return, or the size of a limit.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 2, limit.into_maybe());
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            3,
            metadata.into_pairs(),
        );
        self
    }

    /// Sort direction of the list.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 4, order.into_maybe());
        self
    }
}
