//! `DecisionsDelegationUpdateConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::live::DecisionQuestion;
use crate::{IntoItems, IntoMaybe, Leftovers};

/// Changes to the decision model or questions that a Live session delegates to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionsDelegationUpdateConfig {
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Questions to decide on.
    pub questions: Option<Vec<DecisionQuestion>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionsDelegationUpdateConfig = "live.DecisionsDelegationUpdateConfig";
    [
        optional("model").or_null(),
        optional("questions").or_null(),
    ];
    0 model, 1 questions,
}

impl DecisionsDelegationUpdateConfig {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 0, model.into_maybe());
        self
    }

    /// Questions to decide on.
    #[must_use]
    pub fn questions(mut self, questions: impl IntoItems<DecisionQuestion>) -> Self {
        put(
            &mut self.questions,
            &mut self.leftovers,
            1,
            questions.into_items(),
        );
        self
    }
}
