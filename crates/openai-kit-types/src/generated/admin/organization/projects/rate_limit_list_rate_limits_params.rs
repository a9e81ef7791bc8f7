//! What `admin.organization.projects.rate_limits.list_rate_limits` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.projects.rate_limits.list_rate_limits`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitListRateLimitsParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Cursor: the page ends ahead of this object.
    pub before: Option<String>,
    /// Most objects to return, or the size of a limit. 100 by default.
    pub limit: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RateLimitListRateLimitsParams = "admin.organization.projects.RateLimitListRateLimitsParams";
    [
        optional("after").in_query(),
        optional("before").in_query(),
        optional("limit").in_query(),
    ];
    0 after, 1 before, 2 limit,
}

impl RateLimitListRateLimitsParams {
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

    /// Most objects to return, or the size of a limit. 100 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 2, limit.into_maybe());
        self
    }
}
