//! `ResponseCompletedWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::webhooks::batch_failed_webhook_event::Data;

/// Delivered when a background response is complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCompletedWebhookEvent {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Payload: the listed objects or the raw content.
    pub data: Data,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCompletedWebhookEvent = "webhooks.ResponseCompletedWebhookEvent";
    [
        required("id"),
        constant("object", "event").or_left_out().or_null(),
        constant("type", "response.completed"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}
