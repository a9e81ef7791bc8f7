//! What `beta.agents.sessions.events.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::beta::agents::AgentSessionInputParam;
use crate::convert::put;
use crate::{IntoItems, Leftovers};

/// Parameters of `beta.agents.sessions.events.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCreateParams {
    /// Input events for the session, in order. Required.
    pub events: Option<Vec<AgentSessionInputParam>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EventCreateParams = "beta.agents.sessions.EventCreateParams";
    [
        required("events"),
    ];
    0 events,
}

impl EventCreateParams {
    /// Input events for the session, in order. Required.
    #[must_use]
    pub fn events(mut self, events: impl IntoItems<AgentSessionInputParam>) -> Self {
        put(
            &mut self.events,
            &mut self.leftovers,
            0,
            events.into_items(),
        );
        self
    }
}
