//! What `webhooks.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::webhooks::webhook_test_params::EventType;

/// Parameters of `webhooks.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookCreateParams {
    /// Kinds of event the endpoint wants to get. Required.
    pub event_types: Option<Vec<EventType>>,
    /// Name given to this object. Required.
    pub name: Option<String>,
    /// Address that events are sent to. Required.
    pub url: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebhookCreateParams = "webhooks.WebhookCreateParams";
    [
        required("event_types"),
        required("name"),
        required("url"),
    ];
    0 event_types, 1 name, 2 url,
}

impl WebhookCreateParams {
    /// Kinds of event the endpoint wants to get. Required.
    #[must_use]
    pub fn event_types(mut self, event_types: impl IntoItems<EventType>) -> Self {
        put(
            &mut self.event_types,
            &mut self.leftovers,
            0,
            event_types.into_items(),
        );
        self
    }

    /// Name given to this object. Required.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 1, name.into_maybe());
        self
    }

    /// Address that events are sent to. Required.
    #[must_use]
    pub fn url<By>(mut self, url: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.url, &mut self.leftovers, 2, url.into_maybe());
        self
    }
}
