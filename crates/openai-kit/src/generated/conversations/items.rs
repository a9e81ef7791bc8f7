//! `client.conversations().items()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::conversations::{
    Conversation, ConversationItem, ConversationItemList, ItemCreateParams, ItemListParams,
    ItemRetrieveParams,
};
use openai_kit_types::pages::ConversationCursorPage;
use openai_kit_types::responses::{ResponseIncludable, ResponseInputItem};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `conversations.items`.
#[derive(Clone, Debug)]
pub struct Items {
    pub(crate) client: Client,
}

impl Items {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Appends items to a conversation.
    ///
    /// `POST /conversations/{conversation_id}/items`
    pub fn create(&self, conversation_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [conversation_id.into()])
    }

    /// Deletes an item and returns the conversation.
    ///
    /// `DELETE /conversations/{conversation_id}/items/{item_id}`
    pub fn delete(
        &self,
        conversation_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [conversation_id.into(), item_id.into()])
    }

    /// Lists the items of a conversation.
    ///
    /// `GET /conversations/{conversation_id}/items`
    pub fn list(&self, conversation_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [conversation_id.into()])
    }

    /// Fetches one item of a conversation.
    ///
    /// `GET /conversations/{conversation_id}/items/{item_id}`
    pub fn retrieve(
        &self,
        conversation_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [conversation_id.into(), item_id.into()])
    }
}

op! {
    /// The call of [`Items::create`].
    Create: ItemCreateParams => Json<ConversationItemList>,
        operations::conversations::items::CREATE;

    /// The call of [`Items::delete`].
    Delete: NoParams => Json<Conversation>, operations::conversations::items::DELETE;

    /// The call of [`Items::list`].
    List: ItemListParams => Paged<ConversationCursorPage<ConversationItem>>,
        operations::conversations::items::LIST;

    /// The call of [`Items::retrieve`].
    Retrieve: ItemRetrieveParams => Json<ConversationItem>,
        operations::conversations::items::RETRIEVE;
}

/// Parameters of [`Items::create`].
impl Call<Create> {
    /// Extra data to put into the reply.
    pub fn include(self, include: impl IntoItems<ResponseIncludable>) -> Self {
        self.put(0, include.into_items(), |params| &mut params.include)
    }

    /// Items to add to the conversation. Required. At most 20 items.
    pub fn items(self, items: impl IntoItems<ResponseInputItem>) -> Self {
        self.put(1, items.into_items(), |params| &mut params.items)
    }
}

/// Parameters of [`Items::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
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

/// Parameters of [`Items::retrieve`].
impl Call<Retrieve> {
    /// Extra data to put into the reply.
    pub fn include(self, include: impl IntoItems<ResponseIncludable>) -> Self {
        self.put(0, include.into_items(), |params| &mut params.include)
    }
}
