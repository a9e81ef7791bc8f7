//! `DecisionsDelegationConfig` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::live::DecisionQuestion;
use crate::{IntoItems, Leftovers};

/// Hands choices of a Live session to a decision model with these questions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionsDelegationConfig {
    /// Model that does or did the work.
    pub model: String,
    /// Questions to decide on.
    pub questions: Vec<DecisionQuestion>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionsDelegationConfig = "live.DecisionsDelegationConfig";
    [
        required("model"),
        required("questions"),
    ];
    0 model, 1 questions,
}

impl DecisionsDelegationConfig {
    /// What is required.
    #[must_use]
    pub fn new(model: impl Into<String>, questions: impl IntoItems<DecisionQuestion>) -> Self {
        Self {
            model: model.into(),
            questions: questions.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}
