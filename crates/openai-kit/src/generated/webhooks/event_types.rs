//! `client.webhooks().event_types()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::webhooks::WebhookEventTypeList;

use crate::Client;
use crate::call::{Call, Json, NoParams, op};

/// The operations of `webhooks.event_types`.
#[derive(Clone, Debug)]
pub struct EventTypes {
    pub(crate) client: Client,
}

impl EventTypes {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Lists the event types that a webhook endpoint can subscribe to.
    ///
    /// `GET /webhook_event_types`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`EventTypes::list`].
    List: NoParams => Json<WebhookEventTypeList>, operations::webhooks::event_types::LIST;
}
