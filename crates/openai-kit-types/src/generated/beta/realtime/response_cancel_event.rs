//! `ResponseCancelEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Stops a response in progress (old beta API).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCancelEvent {
    /// ID of this single event.
    pub event_id: Option<String>,
    /// ID of the response concerned.
    pub response_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCancelEvent = "beta.realtime.ResponseCancelEvent";
    [
        constant("type", "response.cancel"),
        optional("event_id").or_null(),
        optional("response_id").or_null(),
    ];
    1 event_id, 2 response_id,
}

impl ResponseCancelEvent {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// ID of the response concerned.
    #[must_use]
    pub fn response_id<By>(mut self, response_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.response_id,
            &mut self.leftovers,
            2,
            response_id.into_maybe(),
        );
        self
    }
}
