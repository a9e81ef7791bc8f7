//! `RealtimeTranslationSessionCloseEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Ends a translation session; the rest of the output still arrives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTranslationSessionCloseEvent {
    /// ID of this single event. At most 512 characters.
    pub event_id: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeTranslationSessionCloseEvent = "realtime.RealtimeTranslationSessionCloseEvent";
    [
        constant("type", "session.close"),
        optional("event_id").or_null(),
    ];
    1 event_id,
}

impl RealtimeTranslationSessionCloseEvent {
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
}
