//! `SessionClosedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::live::{SessionResource, SessionUsage};

/// Announces that the Live session has ended, why, and its final usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionClosedEvent {
    /// ID of the client event that led to this one.
    pub client_event_id: Option<String>,
    /// ID of this single event.
    pub event_id: String,
    /// Why it happened or was decided.
    pub reason: Reason,
    /// The session: its settings or who is signed in.
    pub session: SessionResource,
    /// What was used up, such as tokens or seconds.
    pub usage: SessionUsage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionClosedEvent = "live.SessionClosedEvent";
    [
        constant("type", "session.closed"),
        optional("client_event_id").or_null(),
        required("event_id"),
        required("reason"),
        required("session"),
        required("usage"),
    ];
    1 client_event_id, 2 event_id, 3 reason, 4 session, 5 usage,
}

/// Reason of `SessionClosedEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Reason {
    /// `close_requested`
    CloseRequested,
    /// `expired`
    Expired,
    /// `content`
    Content,
    /// `remote_hangup`
    RemoteHangup,
    /// `connection_lost`
    ConnectionLost,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Reason;
    "close_requested" CloseRequested,
    "expired" Expired,
    "content" Content,
    "remote_hangup" RemoteHangup,
    "connection_lost" ConnectionLost,
}
