//! What `admin.organization.users.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// Parameters of `admin.organization.users.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Keeps only users with these mail addresses.
    pub emails: Option<Vec<String>>,
    /// Most objects to return, or the size of a limit. 20 by default.
    pub limit: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UserListParams = "admin.organization.UserListParams";
    [
        optional("after").in_query(),
        optional("emails").in_query(),
        optional("limit").in_query(),
    ];
    0 after, 1 emails, 2 limit,
}

impl UserListParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 0, after.into_maybe());
        self
    }

    /// Keeps only users with these mail addresses.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoItems<String>) -> Self {
        put(
            &mut self.emails,
            &mut self.leftovers,
            1,
            emails.into_items(),
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
