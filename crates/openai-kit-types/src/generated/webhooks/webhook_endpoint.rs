//! `WebhookEndpoint` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A registered receiver of events; only a hint of its secret is shown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Kinds of event the endpoint gets.
    pub event_types: Vec<String>,
    /// Name given to this object.
    pub name: String,
    /// Short hint at which signing secret is in use.
    pub signing_secret_hint: Option<String>,
    /// When it was last changed, in Unix seconds.
    pub updated_at: Option<i64>,
    /// Address that events are sent to.
    pub url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebhookEndpoint = "webhooks.WebhookEndpoint";
    [
        required("id"),
        constant("object", "webhook_endpoint"),
        required("created_at"),
        required("event_types"),
        required("name"),
        optional("signing_secret_hint").or_null(),
        optional("updated_at").or_null(),
        required("url"),
    ];
    0 id, 2 created_at, 3 event_types, 4 name, 5 signing_secret_hint, 6 updated_at, 7 url,
}

impl WebhookEndpoint {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
