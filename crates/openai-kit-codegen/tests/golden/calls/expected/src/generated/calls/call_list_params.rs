//! What `calls.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// Call list params with `after`, `limit` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallListParams {
    /// After.
    pub after: Option<String>,
    /// Limit.
    pub limit: Option<i64>,
    /// Include.
    pub include: Option<Vec<Include>>,
    /// X team.
    pub x_team: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallListParams = "calls.CallListParams";
    [
        optional("after").in_query(),
        optional("limit").in_query(),
        optional("include").in_query(),
        optional("X-Team").in_header(),
    ];
    0 after, 1 limit, 2 include, 3 x_team,
}

impl CallListParams {
    /// After.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 0, after.into_maybe());
        self
    }

    /// Limit.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 1, limit.into_maybe());
        self
    }

    /// Include.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<Include>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            2,
            include.into_items(),
        );
        self
    }

    /// X team.
    #[must_use]
    pub fn x_team<By>(mut self, x_team: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.x_team,
            &mut self.leftovers,
            3,
            x_team.into_maybe(),
        );
        self
    }
}

/// Include of `CallListParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Include {
    /// `usage`
    Usage,
    /// `cost`
    Cost,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Include;
    "usage" Usage,
    "cost" Cost,
}
