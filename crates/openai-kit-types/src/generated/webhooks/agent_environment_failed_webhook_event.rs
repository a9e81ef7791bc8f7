//! `AgentEnvironmentFailedWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::webhooks::batch_failed_webhook_event::Data;

/// Delivered when an agent environment could not be set up or broke down.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentEnvironmentFailedWebhookEvent {
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
    AgentEnvironmentFailedWebhookEvent = "webhooks.AgentEnvironmentFailedWebhookEvent";
    [
        required("id"),
        constant("object", "event"),
        constant("type", "agent.environment.failed"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}
