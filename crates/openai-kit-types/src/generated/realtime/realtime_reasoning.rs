//! `RealtimeReasoning` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::realtime::RealtimeReasoningEffort;
use crate::{IntoMaybe, Leftovers};

/// The reasoning settings of a Realtime session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeReasoning {
    /// How much the model thinks before it answers. `low` by default.
    pub effort: Option<RealtimeReasoningEffort>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RealtimeReasoning = "realtime.RealtimeReasoning";
    [
        optional("effort").or_null(),
    ];
    0 effort,
}

impl RealtimeReasoning {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much the model thinks before it answers. `low` by default.
    #[must_use]
    pub fn effort<By>(mut self, effort: impl IntoMaybe<RealtimeReasoningEffort, By>) -> Self {
        put(
            &mut self.effort,
            &mut self.leftovers,
            0,
            effort.into_maybe(),
        );
        self
    }
}
