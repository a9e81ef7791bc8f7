//! What `beta.agents.sessions.events.stream` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Parameters of `beta.agents.sessions.events.stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventStreamParams {
    /// Whether stream events are padded to hide their true length.
    pub include_obfuscation: Option<bool>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EventStreamParams = "beta.agents.sessions.EventStreamParams";
    [
        optional("include_obfuscation").in_query(),
    ];
    0 include_obfuscation,
}

impl EventStreamParams {
    /// Whether stream events are padded to hide their true length.
    #[must_use]
    pub fn include_obfuscation<By>(
        mut self,
        include_obfuscation: impl IntoMaybe<bool, By>,
    ) -> Self {
        put(
            &mut self.include_obfuscation,
            &mut self.leftovers,
            0,
            include_obfuscation.into_maybe(),
        );
        self
    }
}
