//! `SessionUpdateEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::live::SessionUpdateConfig;
use crate::{IntoMaybe, Leftovers};

/// Changes the delegation or triggers of a running Live session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionUpdateEvent {
    /// ID of this single event.
    pub event_id: Option<String>,
    /// The session: its settings or who is signed in.
    pub session: SessionUpdateConfig,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionUpdateEvent = "live.SessionUpdateEvent";
    [
        constant("type", "session.update"),
        optional("event_id").or_null(),
        required("session"),
    ];
    1 event_id, 2 session,
}

impl SessionUpdateEvent {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(session: impl Into<SessionUpdateConfig>) -> Self {
        Self {
            session: session.into(),
            ..Self::default()
        }
    }

    /// ID of this single event.
    #[must_use]
    pub fn event_id<By>(mut self, event_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.event_id,
            &mut self.leftovers,
            1,
            event_id.into_maybe(),
        );
        self
    }
}
