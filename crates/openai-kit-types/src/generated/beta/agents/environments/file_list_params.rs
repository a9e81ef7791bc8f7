//! What `beta.agents.environments.files.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers, Maybe};

pub use crate::chat::completion_list_params::Order;

/// Parameters of `beta.agents.environments.files.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileListParams {
    /// Most objects to return, or the size of a limit.
    pub limit: Maybe<i64>,
    /// Sort direction of the list.
    pub order: Option<Order>,
    /// Token of the page to fetch.
    pub page: Option<String>,
    /// Place of the file, or points along a way.
    pub path: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileListParams = "beta.agents.environments.FileListParams";
    [
        optional("limit").or_null().in_query(),
        optional("order").in_query(),
        optional("page").in_query(),
        optional("path").or_null().in_query(),
    ];
    0 limit, 1 order, 2 page, 3 path,
}

impl FileListParams {
    /// Most objects to return, or the size of a limit.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.limit = limit.into_maybe();
        self
    }

    /// Sort direction of the list.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 1, order.into_maybe());
        self
    }

    /// Token of the page to fetch.
    #[must_use]
    pub fn page<By>(mut self, page: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.page, &mut self.leftovers, 2, page.into_maybe());
        self
    }

    /// Place of the file, or points along a way.
    #[must_use]
    pub fn path<By>(mut self, path: impl IntoMaybe<String, By>) -> Self {
        self.path = path.into_maybe();
        self
    }
}
