//! `RealtimeCallIncomingWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::webhooks::live_call_incoming_webhook_event::DataSipHeader;
pub use crate::webhooks::live_call_incoming_webhook_event::DataSipMediaSecurity;

/// Delivered when a SIP call for the Realtime API comes in; accept or reject it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeCallIncomingWebhookEvent {
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
    RealtimeCallIncomingWebhookEvent = "webhooks.RealtimeCallIncomingWebhookEvent";
    [
        required("id"),
        constant("object", "event").or_left_out().or_null(),
        constant("type", "realtime.call.incoming"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}

/// Data of `RealtimeCallIncomingWebhookEvent` with `call_id`, `sip_headers` and
/// `sip_media_security`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// ID of the call, for accepting or rejecting it.
    pub call_id: String,
    /// Headers of the incoming SIP call.
    pub sip_headers: Vec<DataSipHeader>,
    /// How the sound of the SIP call is protected.
    pub sip_media_security: Option<DataSipMediaSecurity>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Data = "webhooks.RealtimeCallIncomingWebhookEvent.Data";
    [
        required("call_id"),
        required("sip_headers"),
        optional("sip_media_security").or_null(),
    ];
    0 call_id, 1 sip_headers, 2 sip_media_security,
}
