//! `client.webhooks()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::pages::CursorPage;
use openai_kit_types::webhooks::webhook_test_params::EventType;
use openai_kit_types::webhooks::{
    DeletedWebhookEndpoint, WebhookCreateParams, WebhookEndpoint, WebhookEndpointTestResult,
    WebhookEndpointWithSecret, WebhookListParams, WebhookRotateSecretParams, WebhookTestParams,
    WebhookUpdateParams,
};
use openai_kit_types::{IntoItems, IntoMaybe};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, op};

pub mod event_types;

/// Webhook endpoints and the events they receive.
#[derive(Clone, Debug)]
pub struct Webhooks {
    pub(crate) client: Client,
}

impl Webhooks {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Registers a webhook endpoint; its signing secret is only shown here and on rotation.
    ///
    /// `POST /webhook_endpoints`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Removes a webhook endpoint, so that nothing more is delivered to it.
    ///
    /// `DELETE /webhook_endpoints/{webhook_endpoint_id}`
    pub fn delete(&self, webhook_endpoint_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [webhook_endpoint_id.into()])
    }

    /// Lists the registered webhook endpoints, without their secrets.
    ///
    /// `GET /webhook_endpoints`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one webhook endpoint, without its signing secret.
    ///
    /// `GET /webhook_endpoints/{webhook_endpoint_id}`
    pub fn retrieve(&self, webhook_endpoint_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [webhook_endpoint_id.into()])
    }

    /// Replaces the signing secret; the old one ends at once unless kept for 24 hours.
    ///
    /// `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`
    pub fn rotate_secret(&self, webhook_endpoint_id: impl Into<String>) -> Call<RotateSecret> {
        Call::new(&self.client, [webhook_endpoint_id.into()])
    }

    /// Sends a sample event to a webhook endpoint and reports the status it answered with.
    ///
    /// `POST /webhook_endpoints/{webhook_endpoint_id}/test`
    pub fn test(&self, webhook_endpoint_id: impl Into<String>) -> Call<Test> {
        Call::new(&self.client, [webhook_endpoint_id.into()])
    }

    /// Changes the name, address or event types of a webhook endpoint.
    ///
    /// `POST /webhook_endpoints/{webhook_endpoint_id}`
    pub fn update(&self, webhook_endpoint_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [webhook_endpoint_id.into()])
    }

    /// The operations of `webhooks.event_types`.
    #[must_use]
    pub fn event_types(&self) -> event_types::EventTypes {
        event_types::EventTypes::new(&self.client)
    }
}

op! {
    /// The call of [`Webhooks::create`].
    Create: WebhookCreateParams => Json<WebhookEndpointWithSecret>, operations::webhooks::CREATE;

    /// The call of [`Webhooks::delete`].
    Delete: NoParams => Json<DeletedWebhookEndpoint>, operations::webhooks::DELETE;

    /// The call of [`Webhooks::list`].
    List: WebhookListParams => Paged<CursorPage<WebhookEndpoint>>, operations::webhooks::LIST;

    /// The call of [`Webhooks::retrieve`].
    Retrieve: NoParams => Json<WebhookEndpoint>, operations::webhooks::RETRIEVE;

    /// The call of [`Webhooks::rotate_secret`].
    RotateSecret: WebhookRotateSecretParams => Json<WebhookEndpointWithSecret>,
        operations::webhooks::ROTATE_SECRET;

    /// The call of [`Webhooks::test`].
    Test: WebhookTestParams => Json<WebhookEndpointTestResult>, operations::webhooks::TEST;

    /// The call of [`Webhooks::update`].
    Update: WebhookUpdateParams => Json<WebhookEndpoint>, operations::webhooks::UPDATE;
}

/// Parameters of [`Webhooks::create`].
impl Call<Create> {
    /// Kinds of event the endpoint wants to get. Required.
    pub fn event_types(self, event_types: impl IntoItems<EventType>) -> Self {
        self.put(0, event_types.into_items(), |params| {
            &mut params.event_types
        })
    }

    /// Name given to this object. Required.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(1, name.into_maybe(), |params| &mut params.name)
    }

    /// Address that events are sent to. Required.
    pub fn url<By>(self, url: impl IntoMaybe<String, By>) -> Self {
        self.put(2, url.into_maybe(), |params| &mut params.url)
    }
}

/// Parameters of [`Webhooks::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }
}

/// Parameters of [`Webhooks::rotate_secret`].
impl Call<RotateSecret> {
    /// Whether the old secret still works for a day.
    pub fn keep_old_secret_active_for_24_hours<By>(
        self,
        keep_old_secret_active_for_24_hours: impl IntoMaybe<bool, By>,
    ) -> Self {
        self.put(
            0,
            keep_old_secret_active_for_24_hours.into_maybe(),
            |params| &mut params.keep_old_secret_active_for_24_hours,
        )
    }
}

/// Parameters of [`Webhooks::test`].
impl Call<Test> {
    /// Kind of event to send as a test. Required.
    pub fn event_type<By>(self, event_type: impl IntoMaybe<EventType, By>) -> Self {
        self.put(0, event_type.into_maybe(), |params| &mut params.event_type)
    }
}

/// Parameters of [`Webhooks::update`].
impl Call<Update> {
    /// Kinds of event that are sent or listed.
    pub fn event_types(self, event_types: impl IntoItems<EventType>) -> Self {
        self.put(0, event_types.into_items(), |params| {
            &mut params.event_types
        })
    }

    /// Name given to this object.
    pub fn name<By>(self, name: impl IntoMaybe<String, By>) -> Self {
        self.put(1, name.into_maybe(), |params| &mut params.name)
    }

    /// Web address of the thing.
    pub fn url<By>(self, url: impl IntoMaybe<String, By>) -> Self {
        self.put(2, url.into_maybe(), |params| &mut params.url)
    }
}
