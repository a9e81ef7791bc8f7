//! What `webhooks.update` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoItems, IntoMaybe, Leftovers};

pub use crate::webhooks::webhook_test_params::EventType;

/// Parameters of `webhooks.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookUpdateParams {
    /// Kinds of event that are sent or listed.
    pub event_types: Option<Vec<EventType>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Web address of the thing.
    pub url: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebhookUpdateParams = "webhooks.WebhookUpdateParams";
    [
        optional("event_types"),
        optional("name"),
        optional("url"),
    ];
    0 event_types, 1 name, 2 url,
}

impl WebhookUpdateParams {
    /// Kinds of event that are sent or listed.
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

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 1, name.into_maybe());
        self
    }

    /// Web address of the thing.
    #[must_use]
    pub fn url<By>(mut self, url: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.url, &mut self.leftovers, 2, url.into_maybe());
        self
    }
}
