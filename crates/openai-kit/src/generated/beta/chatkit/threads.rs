//! `client.beta().chatkit().threads()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::IntoMaybe;
use openai_kit_types::beta::chatkit::chat_kit_thread_item_list::Data;
use openai_kit_types::beta::chatkit::thread_list_params::Order;
use openai_kit_types::beta::chatkit::{
    ChatKitThread, ThreadDeleteResponse, ThreadListItemsParams, ThreadListParams,
};
use openai_kit_types::pages::ConversationCursorPage;

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `beta.chatkit.threads`.
#[derive(Clone, Debug)]
pub struct Threads {
    pub(crate) client: Client,
}

impl Threads {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Deletes a ChatKit thread with all its items.
    ///
    /// `DELETE /chatkit/threads/{thread_id}`
    pub fn delete(&self, thread_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [thread_id.into()])
    }

    /// Lists ChatKit threads, optionally those of one user.
    ///
    /// `GET /chatkit/threads`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Lists the messages, tool calls and widgets of a ChatKit thread.
    ///
    /// `GET /chatkit/threads/{thread_id}/items`
    pub fn list_items(&self, thread_id: impl Into<String>) -> Call<ListItems> {
        Call::new(&self.client, [thread_id.into()])
    }

    /// Fetches one ChatKit thread.
    ///
    /// `GET /chatkit/threads/{thread_id}`
    pub fn retrieve(&self, thread_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [thread_id.into()])
    }
}

op! {
    /// The call of [`Threads::delete`].
    Delete: NoParams => Json<ThreadDeleteResponse>, operations::beta::chatkit::threads::DELETE;

    /// The call of [`Threads::list`].
    List: ThreadListParams => Paged<ConversationCursorPage<ChatKitThread>>,
        operations::beta::chatkit::threads::LIST;

    /// The call of [`Threads::list_items`].
    ListItems: ThreadListItemsParams => Paged<ConversationCursorPage<Data>>,
        operations::beta::chatkit::threads::LIST_ITEMS;

    /// The call of [`Threads::retrieve`].
    Retrieve: NoParams => Json<ChatKitThread>, operations::beta::chatkit::threads::RETRIEVE;
}

/// Parameters of [`Threads::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Cursor: the page ends ahead of this object.
    pub fn before<By>(self, before: impl IntoMaybe<String, By>) -> Self {
        self.put(1, before.into_maybe(), |params| &mut params.before)
    }

    /// Most objects to return, or the size of a limit. 0 to 100.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(3, order.into_maybe(), |params| &mut params.order)
    }

    /// The user or end user concerned. 1 to 512 characters.
    pub fn user<By>(self, user: impl IntoMaybe<String, By>) -> Self {
        self.put(4, user.into_maybe(), |params| &mut params.user)
    }
}

/// Parameters of [`Threads::list_items`].
impl Call<ListItems> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Cursor: the page ends ahead of this object.
    pub fn before<By>(self, before: impl IntoMaybe<String, By>) -> Self {
        self.put(1, before.into_maybe(), |params| &mut params.before)
    }

    /// Most objects to return, or the size of a limit. 0 to 100.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(3, order.into_maybe(), |params| &mut params.order)
    }
}
