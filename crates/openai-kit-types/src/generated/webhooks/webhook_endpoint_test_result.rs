//! `WebhookEndpointTestResult` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// The outcome of a test delivery; `status_code` tells how the receiver answered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookEndpointTestResult {
    /// Kind of event that is meant.
    pub event_type: String,
    /// HTTP status the endpoint answered with.
    pub status_code: i64,
    /// Whether it worked as wanted.
    pub success: bool,
    /// ID of the webhook endpoint.
    pub webhook_endpoint_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    WebhookEndpointTestResult = "webhooks.WebhookEndpointTestResult";
    [
        constant("object", "webhook_endpoint.test"),
        required("event_type"),
        required("status_code"),
        required("success"),
        required("webhook_endpoint_id"),
    ];
    1 event_type, 2 status_code, 3 success, 4 webhook_endpoint_id,
}

impl WebhookEndpointTestResult {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}
