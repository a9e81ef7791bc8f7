//! `Reasoning` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::shared::ReasoningEffort;
use crate::{IntoMaybe, Leftovers};

pub use crate::shared::reasoning::Summary as GenerateSummary;

/// How a reasoning model thinks: effort, mode, context and summary.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reasoning {
    /// How much earlier reasoning the model can look back on.
    pub context: Option<Context>,
    /// How much the model thinks before it answers. `medium` by default.
    pub effort: Option<ReasoningEffort>,
    /// Older name for the wish to get a reasoning summary.
    pub generate_summary: Option<Summary>,
    /// Kind of reasoning the model uses.
    pub mode: Option<Mode>,
    /// How detailed the summary of the reasoning should be.
    pub summary: Option<Summary>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Reasoning = "shared.Reasoning";
    [
        optional("context").or_null(),
        optional("effort").or_null(),
        optional("generate_summary").or_null(),
        optional("mode").or_null(),
        optional("summary").or_null(),
    ];
    0 context, 1 effort, 2 generate_summary, 3 mode, 4 summary,
}

impl Reasoning {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much earlier reasoning the model can look back on.
    #[must_use]
    pub fn context<By>(mut self, context: impl IntoMaybe<Context, By>) -> Self {
        put(
            &mut self.context,
            &mut self.leftovers,
            0,
            context.into_maybe(),
        );
        self
    }

    /// How much the model thinks before it answers. `medium` by default.
    #[must_use]
    pub fn effort<By>(mut self, effort: impl IntoMaybe<ReasoningEffort, By>) -> Self {
        put(
            &mut self.effort,
            &mut self.leftovers,
            1,
            effort.into_maybe(),
        );
        self
    }

    /// Older name for the wish to get a reasoning summary.
    #[must_use]
    pub fn generate_summary<By>(mut self, generate_summary: impl IntoMaybe<Summary, By>) -> Self {
        put(
            &mut self.generate_summary,
            &mut self.leftovers,
            2,
            generate_summary.into_maybe(),
        );
        self
    }

    /// Kind of reasoning the model uses.
    #[must_use]
    pub fn mode<By>(mut self, mode: impl IntoMaybe<Mode, By>) -> Self {
        put(&mut self.mode, &mut self.leftovers, 3, mode.into_maybe());
        self
    }

    /// How detailed the summary of the reasoning should be.
    #[must_use]
    pub fn summary<By>(mut self, summary: impl IntoMaybe<Summary, By>) -> Self {
        put(
            &mut self.summary,
            &mut self.leftovers,
            4,
            summary.into_maybe(),
        );
        self
    }
}

/// Context of `Reasoning`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Context {
    /// `auto`
    Auto,
    /// `current_turn`
    CurrentTurn,
    /// `all_turns`
    AllTurns,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Context;
    "auto" Auto,
    "current_turn" CurrentTurn,
    "all_turns" AllTurns,
}

/// Mode of `Reasoning`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `standard`
    Standard,
    /// `pro`
    Pro,
    /// Any other text.
    Other(String),
}

choice! {
    open Mode;
    "standard" Standard,
    "pro" Pro,
}

/// Summary of `Reasoning`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Summary {
    /// `auto`
    Auto,
    /// `concise`
    Concise,
    /// `detailed`
    Detailed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Summary;
    "auto" Auto,
    "concise" Concise,
    "detailed" Detailed,
}
