//! What `beta.responses.input_items.list` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::ResponseIncludable;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::beta::responses::response_create_params::Beta;
pub use crate::chat::completion_list_params::Order;

/// Parameters of `beta.responses.input_items.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputItemListParams {
    /// Cursor: the page starts behind this object.
    pub after: Option<String>,
    /// Features in testing that the call wants to use.
    pub betas: Option<Vec<Beta>>,
    /// Extra data to put into the reply.
    pub include: Option<Vec<ResponseIncludable>>,
    /// Most objects to return, or the size of a limit. 20 by default.
    pub limit: Option<i64>,
    /// Sort direction of the list.
    pub order: Option<Order>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputItemListParams = "beta.responses.InputItemListParams";
    [
        optional("after").in_query(),
        optional("betas").in_header(),
        optional("include").in_query(),
        optional("limit").in_query(),
        optional("order").in_query(),
    ];
    0 after, 1 betas, 2 include, 3 limit, 4 order,
}

impl InputItemListParams {
    /// Cursor: the page starts behind this object.
    #[must_use]
    pub fn after<By>(mut self, after: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.after, &mut self.leftovers, 0, after.into_maybe());
        self
    }

    /// Features in testing that the call wants to use.
    #[must_use]
    pub fn betas(mut self, betas: impl IntoItems<Beta>) -> Self {
        put(&mut self.betas, &mut self.leftovers, 1, betas.into_items());
        self
    }

    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<ResponseIncludable>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            2,
            include.into_items(),
        );
        self
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 3, limit.into_maybe());
        self
    }

    /// Sort direction of the list.
    #[must_use]
    pub fn order<By>(mut self, order: impl IntoMaybe<Order, By>) -> Self {
        put(&mut self.order, &mut self.leftovers, 4, order.into_maybe());
        self
    }
}
