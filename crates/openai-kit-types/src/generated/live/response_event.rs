//! `ResponseEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::{Leftovers, RawJson};

/// Passes on a stream event of the delegated responses model as raw JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// ID of the handover that this belongs to.
    pub delegation_id: Option<String>,
    /// The event itself, or its name.
    pub event: BTreeMap<String, RawJson>,
    /// ID of this single event.
    pub event_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseEvent = "live.ResponseEvent";
    [
        constant("type", "response.event"),
        optional("client_event_id").or_null(),
        optional("delegation_id").or_null(),
        required("event"),
        required("event_id"),
    ];
    1 client_event_id, 2 delegation_id, 3 event, 4 event_id,
}
