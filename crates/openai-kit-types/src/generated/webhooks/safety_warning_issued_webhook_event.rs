//! `SafetyWarningIssuedWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::webhooks::batch_failed_webhook_event::Data;

/// Delivered when a safety case led to a warning.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SafetyWarningIssuedWebhookEvent {
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
    SafetyWarningIssuedWebhookEvent = "webhooks.SafetyWarningIssuedWebhookEvent";
    [
        required("id"),
        constant("object", "event"),
        constant("type", "safety.warning_issued"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}
