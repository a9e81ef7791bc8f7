//! `client.beta().threads().messages()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::assistants::assistant_list_params::Order;
use openai_kit_types::beta::threads::message::{Attachment, Role};
use openai_kit_types::beta::threads::message_create_params::Content;
use openai_kit_types::beta::threads::{
    Message, MessageCreateParams, MessageDeleted, MessageListParams, MessageUpdateParams,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

/// The operations of `beta.threads.messages`.
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

    /// Adds a message to a thread.
    ///
    /// `POST /threads/{thread_id}/messages`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn create(&self, thread_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [thread_id.into()])
    }

    /// Deletes a message from its thread.
    ///
    /// `DELETE /threads/{thread_id}/messages/{message_id}`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn delete(
        &self,
        thread_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> Call<Delete> {
        Call::new(&self.client, [thread_id.into(), message_id.into()])
    }

    /// Lists the messages of a thread, optionally those of one run.
    ///
    /// `GET /threads/{thread_id}/messages`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn list(&self, thread_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [thread_id.into()])
    }

    /// Fetches one message of a thread.
    ///
    /// `GET /threads/{thread_id}/messages/{message_id}`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn retrieve(
        &self,
        thread_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [thread_id.into(), message_id.into()])
    }

    /// Replaces the metadata of a message.
    ///
    /// `POST /threads/{thread_id}/messages/{message_id}`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn update(
        &self,
        thread_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> Call<Update> {
        Call::new(&self.client, [thread_id.into(), message_id.into()])
    }
}

op! {
    /// The call of [`Messages::create`].
    Create: MessageCreateParams => Json<Message>, operations::beta::threads::messages::CREATE;

    /// The call of [`Messages::delete`].
    Delete: NoParams => Json<MessageDeleted>, operations::beta::threads::messages::DELETE;

    /// The call of [`Messages::list`].
    List: MessageListParams => Paged<CursorPage<Message>>,
        operations::beta::threads::messages::LIST;

    /// The call of [`Messages::retrieve`].
    Retrieve: NoParams => Json<Message>, operations::beta::threads::messages::RETRIEVE;

    /// The call of [`Messages::update`].
    Update: MessageUpdateParams => Json<Message>, operations::beta::threads::messages::UPDATE;
}

/// Parameters of [`Messages::create`].
impl Call<Create> {
    /// Files attached to the message, with the tools that may use them.
    pub fn attachments(self, attachments: impl IntoItems<Attachment>) -> Self {
        self.put_maybe(attachments.into_items(), |params| &mut params.attachments)
    }

    /// Text or parts that make up the content. Required. At least 1 item.
    pub fn content<By>(self, content: impl IntoMaybe<Content, By>) -> Self {
        self.put(1, content.into_maybe(), |params| &mut params.content)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Who speaks, or what rights someone has. Required.
    pub fn role<By>(self, role: impl IntoMaybe<Role, By>) -> Self {
        self.put(3, role.into_maybe(), |params| &mut params.role)
    }
}

/// Parameters of [`Messages::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Cursor: the page ends ahead of this object.
    pub fn before<By>(self, before: impl IntoMaybe<String, By>) -> Self {
        self.put(1, before.into_maybe(), |params| &mut params.before)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `desc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(3, order.into_maybe(), |params| &mut params.order)
    }

    /// ID of the run concerned.
    pub fn run_id<By>(self, run_id: impl IntoMaybe<String, By>) -> Self {
        self.put(4, run_id.into_maybe(), |params| &mut params.run_id)
    }
}

/// Parameters of [`Messages::update`].
impl Call<Update> {
    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }
}
