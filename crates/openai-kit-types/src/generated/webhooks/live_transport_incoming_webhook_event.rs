//! `LiveTransportIncomingWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::webhooks::live_call_incoming_webhook_event::DataSipHeader;
pub use crate::webhooks::live_call_incoming_webhook_event::DataSipMediaSecurity;

/// Delivered when a SIP transport for a Live session comes in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveTransportIncomingWebhookEvent {
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
    LiveTransportIncomingWebhookEvent = "webhooks.LiveTransportIncomingWebhookEvent";
    [
        required("id"),
        constant("object", "event").or_left_out().or_null(),
        constant("type", "live.transport.incoming"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}

/// Data of `LiveTransportIncomingWebhookEvent` with `session_id`, `sip_headers` and
/// `sip_media_security`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// ID of the session concerned.
    pub session_id: String,
    /// Headers of the incoming SIP call.
    pub sip_headers: Vec<DataSipHeader>,
    /// How the sound of the SIP call is protected.
    pub sip_media_security: Option<DataSipMediaSecurity>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Data = "webhooks.LiveTransportIncomingWebhookEvent.Data";
    [
        constant("type", "sip"),
        required("session_id"),
        required("sip_headers"),
        optional("sip_media_security").or_null(),
    ];
    1 session_id, 2 sip_headers, 3 sip_media_security,
}
