//! `LiveTransportConnectedWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Delivered when the WebRTC transport of a Live session is up.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTransportConnectedWebhookEvent {
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
    LiveTransportConnectedWebhookEvent = "webhooks.LiveTransportConnectedWebhookEvent";
    [
        required("id"),
        constant("object", "event"),
        constant("type", "live.transport.connected"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}

/// Data of `LiveTransportConnectedWebhookEvent` with `session_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// ID of the session concerned.
    pub session_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Data = "webhooks.LiveTransportConnectedWebhookEvent.Data";
    [
        constant("type", "webrtc"),
        required("session_id"),
    ];
    1 session_id,
}
