//! What `admin.organization.projects.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `admin.organization.projects.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Whether archived projects are listed too. False by default.
    pub include_archived: Option<bool>,
    /// Most objects to return, or the size of a limit. 20 by default.
    pub limit: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ProjectListParams = "admin.organization.ProjectListParams";
    [
        optional("after").in_query(),
        optional("include_archived").in_query(),
        optional("limit").in_query(),
    ];
    0 after, 1 include_archived, 2 limit,
}

impl ProjectListParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 0, after.into_maybe());
        self
    }

    /// Whether archived projects are listed too. False by default.
    #[must_use]
    pub fn include_archived<By>(mut self, include_archived: impl IntoMaybe<bool, By>) -> Self {
        put(
            &mut self.include_archived,
            &mut self.leftovers,
            1,
            include_archived.into_maybe(),
        );
        self
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 2, limit.into_maybe());
        self
    }
}
