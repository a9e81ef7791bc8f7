//! `ResponseCreateEventWithReferencesParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::RealtimeResponseCreateParamsWithReferencesParam;
use crate::{IntoMaybe, Leftovers};

/// Asks the model to answer, where the input may name existing items.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreateEventWithReferencesParam {
    /// ID of this single event.
    pub event_id: Option<String>,
    /// The response concerned.
    pub response: Option<RealtimeResponseCreateParamsWithReferencesParam>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreateEventWithReferencesParam = "realtime.ResponseCreateEventWithReferencesParam";
    [
        constant("type", "response.create"),
        optional("event_id"),
        optional("response"),
    ];
    1 event_id, 2 response,
}

impl ResponseCreateEventWithReferencesParam {
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

    /// The response concerned.
    #[must_use]
    pub fn response<By>(
        mut self,
        response: impl IntoMaybe<RealtimeResponseCreateParamsWithReferencesParam, By>,
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
