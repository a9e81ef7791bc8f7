//! `AgentSessionInProgressWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::webhooks::agent_session_idle_webhook_event::Data;

/// Delivered when an agent session has begun to work.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionInProgressWebhookEvent {
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
    AgentSessionInProgressWebhookEvent = "webhooks.AgentSessionInProgressWebhookEvent";
    [
        required("id"),
        constant("object", "event"),
        constant("type", "agent.session.in_progress"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}
