//! `client.chat().completions().messages()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::chat::ChatCompletionStoreMessage;
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::chat::completions::MessageListParams;
use openai_kit_types::pages::CursorPage;

use crate::Client;
use crate::call::{Call, Paged, op};

/// The operations of `chat.completions.messages`.
#[derive(Clone, Debug)]
pub struct Messages {
    pub(crate) client: Client,
}

impl Messages {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists the input messages that belong to a stored chat completion.
    ///
    /// `GET /chat/completions/{completion_id}/messages`
    pub fn list(&self, completion_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [completion_id.into()])
    }
}

op! {
    /// The call of [`Messages::list`].
    List: MessageListParams => Paged<CursorPage<ChatCompletionStoreMessage>>,
        operations::chat::completions::messages::LIST;
}

/// Parameters of [`Messages::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `asc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(2, order.into_maybe(), |params| &mut params.order)
    }
}
