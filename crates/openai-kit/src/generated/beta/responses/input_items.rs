//! `client.beta().responses().input_items()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::responses::response_create_params::Beta;
use openai_kit_types::beta::responses::{BetaResponseItem, InputItemListParams};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;
use openai_kit_types::responses::ResponseIncludable;
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Paged, op};

/// The operations of `beta.responses.input_items`.
#[derive(Clone, Debug)]
pub struct InputItems {
    pub(crate) client: Client,
}

impl InputItems {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists the input items that led to a beta response.
    ///
    /// `GET /responses/{response_id}/input_items?beta=true`
    pub fn list(&self, response_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [response_id.into()])
    }
}

op! {
    /// The call of [`InputItems::list`].
    List: InputItemListParams => Paged<CursorPage<BetaResponseItem>>,
        operations::beta::responses::input_items::LIST;
}

/// Parameters of [`InputItems::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Features in testing that the call wants to use.
    pub fn betas(self, betas: impl IntoItems<Beta>) -> Self {
        self.put(1, betas.into_items(), |params| &mut params.betas)
    }

    /// Extra data to put into the reply.
    pub fn include(self, include: impl IntoItems<ResponseIncludable>) -> Self {
        self.put(2, include.into_items(), |params| &mut params.include)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(3, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(4, order.into_maybe(), |params| &mut params.order)
    }
}
