//! `client.conversations()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::conversations::{
    Conversation, ConversationCreateParams, ConversationDeletedResource, ConversationUpdateParams,
};
use openai_kit_types::responses::ResponseInputItem;
use openai_kit_types::{IntoItems, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

pub mod items;

/// Conversations that keep their items on the server.
#[derive(Clone, Debug)]
pub struct Conversations {
    pub(crate) client: Client,
}

impl Conversations {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates a conversation that keeps items across responses.
    ///
    /// `POST /conversations`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes a conversation but leaves its items in place.
    ///
    /// `DELETE /conversations/{conversation_id}`
    pub fn delete(&self, conversation_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [conversation_id.into()])
    }

    /// Fetches one conversation; its items are listed separately.
    ///
    /// `GET /conversations/{conversation_id}`
    pub fn retrieve(&self, conversation_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [conversation_id.into()])
    }

    /// Replaces the metadata of a conversation.
    ///
    /// `POST /conversations/{conversation_id}`
    pub fn update(&self, conversation_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [conversation_id.into()])
    }

    /// The operations of `conversations.items`.
    #[must_use]
    pub fn items(&self) -> items::Items {
        items::Items::new(&self.client)
    }
}

op! {
    /// The call of [`Conversations::create`].
    Create: ConversationCreateParams => Json<Conversation>, operations::conversations::CREATE;

    /// The call of [`Conversations::delete`].
    Delete: NoParams => Json<ConversationDeletedResource>, operations::conversations::DELETE;

    /// The call of [`Conversations::retrieve`].
    Retrieve: NoParams => Json<Conversation>, operations::conversations::RETRIEVE;

    /// The call of [`Conversations::update`].
    Update: ConversationUpdateParams => Json<Conversation>, operations::conversations::UPDATE;
}

/// Parameters of [`Conversations::create`].
impl Call<Create> {
    /// Items the conversation starts with. At most 20 items.
    pub fn items(self, items: impl IntoItems<ResponseInputItem>) -> Self {
        self.put_maybe(items.into_items(), |params| &mut params.items)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }
}

/// Parameters of [`Conversations::update`].
impl Call<Update> {
    /// The caller's own keys and values, kept with the object. Required.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }
}
