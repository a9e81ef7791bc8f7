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
