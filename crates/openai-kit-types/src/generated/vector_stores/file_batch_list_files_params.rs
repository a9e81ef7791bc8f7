//! What `vector_stores.file_batches.list_files` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::vector_stores::file_list_params::Filter;
pub use crate::vector_stores::vector_store_list_params::Order;

/// Parameters of `vector_stores.file_batches.list_files`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileBatchListFilesParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Cursor: the page ends ahead of this object.
    pub before: Option<String>,
    /// Keeps only files in this state.
    pub filter: Option<Filter>,
    /// Most objects to return, or the size of a limit. 20 by default.
    pub limit: Option<i64>,
    /// Sort direction of the list. `desc` by default.
    pub order: Option<Order>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    FileBatchListFilesParams = "vector_stores.FileBatchListFilesParams";
    [
        optional("after").in_query(),
        optional("before").in_query(),
        optional("filter").in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
    ];
    0 after, 1 before, 2 filter, 3 limit, 4 order,
}

impl FileBatchListFilesParams {
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

    /// Keeps only files in this state.
    #[must_use]
    pub fn filter<By>(mut self, filter: impl IntoMaybe<Filter, By>) -> Self {
        put(
            &mut self.filter,
            &mut self.leftovers,
            2,
            filter.into_maybe(),
        );
        self
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 3, limit.into_maybe());
        self
    }

    /// Sort direction of the list. `desc` by default.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 4, order.into_maybe());
        self
    }
}
