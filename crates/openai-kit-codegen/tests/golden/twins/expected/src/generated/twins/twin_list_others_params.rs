//! What `twins.list_others` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Twin list others params with `limit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwinListOthersParams {
    /// Limit.
    pub limit: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TwinListOthersParams = "twins.TwinListOthersParams";
    [
        optional("limit").in_query(),
    ];
    0 limit,
}

impl TwinListOthersParams {
    /// Limit.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 0, limit.into_maybe());
        self
    }
}
