//! `MultiAgentConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

/// Whether an agent may open subagents, and how many at a time.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiAgentConfig {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Most helper agents that may run at the same time.
    pub max_concurrent_subagents: Option<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiAgentConfig = "beta.MultiAgentConfig";
    [
        required("enabled"),
        optional("max_concurrent_subagents").or_null(),
    ];
    0 enabled, 1 max_concurrent_subagents,
}

impl MultiAgentConfig {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            ..Self::default()
        }
    }

    /// Most helper agents that may run at the same time.
    #[must_use]
    pub fn max_concurrent_subagents<By>(
        mut self,
        max_concurrent_subagents: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.max_concurrent_subagents,
            &mut self.leftovers,
            1,
            max_concurrent_subagents.into_maybe(),
        );
        self
    }
}
