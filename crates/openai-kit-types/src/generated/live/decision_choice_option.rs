//! `DecisionChoiceOption` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::decisions::decision::AnswerAnswerResourceChoiceProbabilityValue;
use crate::{IntoMaybe, Leftovers};

pub use crate::decisions::decision::AnswerAnswerResourceChoiceProbabilityValue as Value;

/// One possible answer to a choice question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecisionChoiceOption {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// The value that is meant or set.
    pub value: AnswerAnswerResourceChoiceProbabilityValue,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DecisionChoiceOption = "live.DecisionChoiceOption";
    [
        optional("description").or_null(),
        required("value"),
    ];
    0 description, 1 value,
}

impl DecisionChoiceOption {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(value: impl Into<AnswerAnswerResourceChoiceProbabilityValue>) -> Self {
        Self {
            value: value.into(),
            ..Self::default()
        }
    }

    /// Explanation in plain words.
    #[must_use]
    pub fn description<By>(mut self, description: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.description,
            &mut self.leftovers,
            0,
            description.into_maybe(),
        );
        self
    }
}
