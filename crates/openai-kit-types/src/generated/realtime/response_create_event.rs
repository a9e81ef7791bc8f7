//! `ResponseCreateEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::RealtimeResponseCreateParams;
use crate::{IntoMaybe, Leftovers};

/// Asks the model to answer, optionally with settings for this answer only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreateEvent {
    /// ID of this single event. At most 512 characters.
    pub event_id: Option<String>,
    /// The response concerned.
    pub response: Option<RealtimeResponseCreateParams>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreateEvent = "realtime.ResponseCreateEvent";
    [
        constant("type", "response.create"),
        optional("event_id").or_null(),
        optional("response").or_null(),
    ];
    1 event_id, 2 response,
}

impl ResponseCreateEvent {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// The response concerned.
    #[must_use]
    pub fn response<By>(
        mut self,
        response: impl IntoMaybe<RealtimeResponseCreateParams, By>,
    ) -> Self {
        put(
            &mut self.response,
            &mut self.leftovers,
            2,
            response.into_maybe(),
        );
        self
    }
}
