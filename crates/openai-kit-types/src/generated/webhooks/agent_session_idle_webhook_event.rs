//! `AgentSessionIdleWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Delivered when an agent session has nothing left to do.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionIdleWebhookEvent {
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
    AgentSessionIdleWebhookEvent = "webhooks.AgentSessionIdleWebhookEvent";
    [
        required("id"),
        constant("object", "event"),
        constant("type", "agent.session.idle"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}

/// Data of `AgentSessionIdleWebhookEvent` with `id`, `environment_id` and `environment_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// ID that names this object.
    pub id: String,
    /// ID of the environment.
    pub environment_id: Option<String>,
    /// Kind of environment.
    pub environment_type: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Data = "webhooks.AgentSessionIdleWebhookEvent.Data";
    [
        required("id"),
        optional("environment_id").or_null(),
        required("environment_type"),
    ];
    0 id, 1 environment_id, 2 environment_type,
}
