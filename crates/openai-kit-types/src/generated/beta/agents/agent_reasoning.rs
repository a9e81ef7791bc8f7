//! `AgentReasoning` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::{IntoMaybe, Leftovers};

pub use crate::shared::reasoning::Summary;

/// The reasoning effort and summary style of an agent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentReasoning {
    /// How much the model thinks before it answers.
    pub effort: Option<Effort>,
    /// Summary of the model's thinking, or how detailed it should be.
    pub summary: Option<Summary>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AgentReasoning = "beta.AgentReasoning";
    [
        optional("effort").or_null(),
        optional("summary").or_null(),
    ];
    0 effort, 1 summary,
}

impl AgentReasoning {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much the model thinks before it answers.
    #[must_use]
    pub fn effort<By>(mut self, effort: impl IntoMaybe<Effort, By>) -> Self {
        put(
            &mut self.effort,
            &mut self.leftovers,
            0,
            effort.into_maybe(),
        );
        self
    }

    /// Summary of the model's thinking, or how detailed it should be.
    #[must_use]
    pub fn summary<By>(mut self, summary: impl IntoMaybe<Summary, By>) -> Self {
        put(
            &mut self.summary,
            &mut self.leftovers,
            1,
            summary.into_maybe(),
        );
        self
    }
}

/// Effort of `AgentReasoning`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Effort {
    /// `none`
    None,
    /// `minimal`
    Minimal,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `xhigh`
    Xhigh,
    /// `max`
    Max,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Effort;
    "none" None,
    "minimal" Minimal,
    "low" Low,
    "medium" Medium,
    "high" High,
    "xhigh" Xhigh,
    "max" Max,
}
