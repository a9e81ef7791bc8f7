//! `client.responses().input_items()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::pages::CursorPage;
use openai_kit_types::responses::{InputItemListParams, ResponseIncludable, ResponseItem};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Paged, op};

/// The operations of `responses.input_items`.
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

    /// Lists the input items that led to a response.
    ///
    /// `GET /responses/{response_id}/input_items`
    pub fn list(&self, response_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [response_id.into()])
    }
}

op! {
    /// The call of [`InputItems::list`].
    List: InputItemListParams => Paged<CursorPage<ResponseItem>>,
        operations::responses::input_items::LIST;
}

/// Parameters of [`InputItems::list`].
impl Call<List> {
    /// Item behind which the page starts.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Extra data to put into the reply.
    pub fn include(self, include: impl IntoItems<ResponseIncludable>) -> Self {
        self.put(1, include.into_items(), |params| &mut params.include)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(3, order.into_maybe(), |params| &mut params.order)
    }
}
