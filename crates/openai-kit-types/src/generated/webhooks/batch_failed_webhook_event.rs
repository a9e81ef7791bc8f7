//! `BatchFailedWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Delivered when a batch has failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchFailedWebhookEvent {
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
    BatchFailedWebhookEvent = "webhooks.BatchFailedWebhookEvent";
    [
        required("id"),
        constant("object", "event").or_left_out().or_null(),
        constant("type", "batch.failed"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}

/// Data of `BatchFailedWebhookEvent` with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// ID of the finished batch.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Data = "webhooks.BatchFailedWebhookEvent.Data";
    [
        required("id"),
    ];
    0 id,
}
