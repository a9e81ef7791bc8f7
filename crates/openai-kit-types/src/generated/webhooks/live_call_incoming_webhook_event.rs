//! `LiveCallIncomingWebhookEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// Delivered when a phone call for the Live API comes in; accept or reject it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveCallIncomingWebhookEvent {
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
    LiveCallIncomingWebhookEvent = "webhooks.LiveCallIncomingWebhookEvent";
    [
        required("id"),
        constant("object", "event").or_left_out().or_null(),
        constant("type", "live.call.incoming"),
        required("created_at"),
        required("data"),
    ];
    0 id, 3 created_at, 4 data,
}

/// Data of `LiveCallIncomingWebhookEvent` with `session_id`, `sip_headers` and
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
    Data = "webhooks.LiveCallIncomingWebhookEvent.Data";
    [
        required("session_id"),
        required("sip_headers"),
        optional("sip_media_security").or_null(),
    ];
    0 session_id, 1 sip_headers, 2 sip_media_security,
}

/// Data sip header of `LiveCallIncomingWebhookEvent` with `name` and `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSipHeader {
    /// Name given to this object.
    pub name: String,
    /// The value that is meant or set.
    pub value: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataSipHeader = "webhooks.LiveCallIncomingWebhookEvent.DataSipHeader";
    [
        required("name"),
        required("value"),
    ];
    0 name, 1 value,
}

/// Data sip media security of `LiveCallIncomingWebhookEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataSipMediaSecurity {
    /// `rtp`
    Rtp,
    /// `srtp`
    Srtp,
    /// Any other text.
    Other(String),
}

choice! {
    open DataSipMediaSecurity;
    "rtp" Rtp,
    "srtp" Srtp,
}
