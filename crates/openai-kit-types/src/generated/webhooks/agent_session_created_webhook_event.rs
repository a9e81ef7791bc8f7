//! `AgentSessionCreatedWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Delivered when an agent session was created.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionCreatedWebhookEvent {
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
    AgentSessionCreatedWebhookEvent = "webhooks.AgentSessionCreatedWebhookEvent";
    [
        required("id"),
        constant("object", "event"),
        constant("type", "agent.session.created"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}

/// Data of `AgentSessionCreatedWebhookEvent` with `id`, `connect` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// ID that names this object.
    pub id: String,
    /// What a worker needs in order to connect to the session.
    pub connect: Option<DataConnect>,
    /// ID of the environment.
    pub environment_id: Option<String>,
    /// Kind of environment.
    pub environment_type: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Data = "webhooks.AgentSessionCreatedWebhookEvent.Data";
    [
        required("id"),
        optional("connect").or_null(),
        optional("environment_id").or_null(),
        required("environment_type"),
    ];
    0 id, 1 connect, 2 environment_id, 3 environment_type,
}

/// Data connect of `AgentSessionCreatedWebhookEvent` with `remote_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnect {
    /// Address at which the session can be reached.
    pub remote_url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataConnect = "webhooks.AgentSessionCreatedWebhookEvent.DataConnect";
    [
        required("remote_url"),
    ];
    0 remote_url,
}
