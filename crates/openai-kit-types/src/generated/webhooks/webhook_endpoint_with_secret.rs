//! `WebhookEndpointWithSecret` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A webhook endpoint together with its full signing secret.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookEndpointWithSecret {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Kinds of event that are sent or listed.
    pub event_types: Vec<String>,
    /// Name given to this object.
    pub name: String,
    /// Secret for checking deliveries; shown only once. Hidden from `Debug`.
    pub signing_secret: String,
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
    WebhookEndpointWithSecret = "webhooks.WebhookEndpointWithSecret";
    [
        required("id"),
        required("created_at"),
        required("event_types"),
        required("name"),
        constant("object", "webhook_endpoint"),
        required("signing_secret").secret(),
        optional("signing_secret_hint").or_null(),
        required("url"),
        optional("updated_at").or_null(),
    ];
    0 id, 1 created_at, 2 event_types, 3 name, 5 signing_secret, 6 signing_secret_hint, 7 url,
    8 updated_at,
}
