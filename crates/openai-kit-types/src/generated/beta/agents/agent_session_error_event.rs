//! `AgentSessionErrorEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::agents::SessionError;

/// Reports an error in a session; the stream may go on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSessionErrorEvent {
    /// What went wrong, if anything did.
    pub error: SessionError,
    /// ID of this single event.
    pub event_id: String,
    /// Random filler that hides the length of the event.
    pub obfuscation: Option<String>,
    /// ID of the session concerned.
    pub session_id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentSessionErrorEvent = "beta.AgentSessionErrorEvent";
    [
        constant("type", "error"),
        required("error"),
        required("event_id"),
        optional("obfuscation").or_null(),
        required("session_id"),
    ];
    1 error, 2 event_id, 3 obfuscation, 4 session_id,
}
