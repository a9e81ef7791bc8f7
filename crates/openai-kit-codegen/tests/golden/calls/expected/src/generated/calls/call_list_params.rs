//! What `calls.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// Call list params with `X-Team`, `after` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallListParams {
    /// X team.
    pub x_team: Option<String>,
    /// After.
    pub after: Option<String>,
    /// Include.
    pub include: Option<Vec<Include>>,
    /// Limit.
    pub limit: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CallListParams = "calls.CallListParams";
    [
        optional("X-Team").in_header(),
        optional("after").in_query(),
        optional("include").in_query(),
        optional("limit").in_query(),
    ];
    0 x_team, 1 after, 2 include, 3 limit,
}

impl CallListParams {
    /// X team.
    #[must_use]
    pub fn x_team<By>(mut self, x_team: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.x_team,
            &mut self.leftovers,
            0,
            x_team.into_maybe(),
        );
        self
    }

    /// After.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 1, after.into_maybe());
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

    /// Limit.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 3, limit.into_maybe());
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
