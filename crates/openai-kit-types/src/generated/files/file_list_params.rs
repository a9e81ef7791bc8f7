//! What `files.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `files.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Most objects to return, or the size of a limit. 10000 by default.
    pub limit: Option<i64>,
    /// Sort direction of the list. `desc` by default.
    pub order: Option<Order>,
    /// Keeps only files with this purpose.
    pub purpose: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileListParams = "FileListParams";
    [
        optional("after").in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
        optional("purpose").in_query(),
    ];
    0 after, 1 limit, 2 order, 3 purpose,
}

impl FileListParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 0, after.into_maybe());
        self
    }

    /// Most objects to return, or the size of a limit. 10000 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 1, limit.into_maybe());
        self
    }

    /// Sort direction of the list. `desc` by default.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 2, order.into_maybe());
        self
    }

    /// Keeps only files with this purpose.
    #[must_use]
    pub fn purpose<By>(mut self, purpose: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.purpose,
            &mut self.leftovers,
            3,
            purpose.into_maybe(),
        );
        self
    }
}

/// Order of `FileListParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Order {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Order;
    "asc" Asc,
    "desc" Desc,
}
