//! `WebhookEventTypeList` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The event types that can be subscribed to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookEventTypeList {
    /// Payload: the listed objects or the raw content.
    pub data: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebhookEventTypeList = "webhooks.WebhookEventTypeList";
    [
        constant("object", "list"),
        required("data"),
    ];
    1 data,
}

impl WebhookEventTypeList {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
