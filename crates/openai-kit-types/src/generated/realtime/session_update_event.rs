//! `SessionUpdateEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::{RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest};
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// Changes the settings of the session, except its model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionUpdateEvent {
    /// ID of this single event. At most 512 characters.
    pub event_id: Option<String>,
    /// Settings to change; left out ones stay as they are.
    pub session: Session,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SessionUpdateEvent = "realtime.SessionUpdateEvent";
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
    pub fn new(session: impl Into<Session>) -> Self {
        Self {
            session: session.into(),
            ..Self::default()
        }
    }

    /// ID of this single event. At most 512 characters.
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

/// Session of `SessionUpdateEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Session {
    /// `realtime`: The settings of a Realtime session: model, voice, tools and turn detection.
    Realtime(Box<RealtimeSessionCreateRequest>),
    /// `transcription`: The settings of a Realtime session that only transcribes.
    Transcription(Box<RealtimeTranscriptionSessionCreateRequest>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Session = "realtime.SessionUpdateEvent.Session";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("realtime", Pick::One(0)),
                ("transcription", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 Realtime, 1 Transcription,
}

from!(Session {
    Realtime(RealtimeSessionCreateRequest),
    Transcription(RealtimeTranscriptionSessionCreateRequest),
});
