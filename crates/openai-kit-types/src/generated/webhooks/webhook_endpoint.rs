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
    /// Address that events are sent to.
    pub url: String,
    /// When it was last changed, in Unix seconds.
    pub updated_at: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebhookEndpoint = "webhooks.WebhookEndpoint";
    [
        required("id"),
        required("created_at"),
        required("event_types"),
        required("name"),
        constant("object", "webhook_endpoint"),
        optional("signing_secret_hint").or_null(),
        required("url"),
        optional("updated_at").or_null(),
    ];
    0 id, 1 created_at, 2 event_types, 3 name, 5 signing_secret_hint, 6 url, 7 updated_at,
}
