//! What `decisions.create` takes. From `QuestionQuestionParamChoiceChoice` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::decisions::decision::AnswerAnswerResourceChoiceProbabilityValue;
use crate::shared::DecisionQuestionInputPart;
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// Question param choice of `DecisionCreateParams` with `description` and `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionQuestionParamChoiceChoice {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// The value that is meant or set.
    pub value: AnswerAnswerResourceChoiceProbabilityValue,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    QuestionQuestionParamChoiceChoice = "DecisionCreateParams.QuestionQuestionParamChoiceChoice";
    [
        optional("description").or_null(),
        required("value"),
    ];
    0 description, 1 value,
}

impl QuestionQuestionParamChoiceChoice {
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

/// Question param predicate of `DecisionCreateParams` with `instructions` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionQuestionParamPredicate {
    /// Directions for the model, ahead of the conversation.
    pub instructions: QuestionQuestionParamScoreInstructions,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    QuestionQuestionParamPredicate = "DecisionCreateParams.QuestionQuestionParamPredicate";
    [
        constant("type", "predicate"),
        required("instructions"),
        optional("name").or_null(),
    ];
    1 instructions, 2 name,
}

impl QuestionQuestionParamPredicate {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(instructions: impl Into<QuestionQuestionParamScoreInstructions>) -> Self {
        Self {
            instructions: instructions.into(),
            ..Self::default()
        }
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 2, name.into_maybe());
        self
    }
}

/// Question param score of `DecisionCreateParams` with `instructions`, `levels` and `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionQuestionParamScore {
    /// Directions for the model, ahead of the conversation.
    pub instructions: QuestionQuestionParamScoreInstructions,
    /// Steps of the scale, in order.
    pub levels: Vec<QuestionQuestionParamScoreLevel>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    QuestionQuestionParamScore = "DecisionCreateParams.QuestionQuestionParamScore";
    [
        constant("type", "score"),
        required("instructions"),
        required("levels"),
        optional("name").or_null(),
    ];
    1 instructions, 2 levels, 3 name,
}

impl QuestionQuestionParamScore {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        instructions: impl Into<QuestionQuestionParamScoreInstructions>,
        levels: impl IntoItems<QuestionQuestionParamScoreLevel>,
    ) -> Self {
        Self {
            instructions: instructions.into(),
            levels: levels.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 3, name.into_maybe());
        self
    }
}

/// Question param score instructions of `DecisionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QuestionQuestionParamScoreInstructions {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<DecisionQuestionInputPart>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    QuestionQuestionParamScoreInstructions = "DecisionCreateParams.QuestionQuestionParamScoreInstructions";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(QuestionQuestionParamScoreInstructions::Text);
from_items!(QuestionQuestionParamScoreInstructions::Items(
    DecisionQuestionInputPart
));

/// Question param score level of `DecisionCreateParams` with `description` and `label`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionQuestionParamScoreLevel {
    /// Explanation in plain words.
    pub description: Option<String>,
    /// Name shown for this entry.
    pub label: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    QuestionQuestionParamScoreLevel = "DecisionCreateParams.QuestionQuestionParamScoreLevel";
    [
        optional("description").or_null(),
        required("label"),
    ];
    0 description, 1 label,
}

impl QuestionQuestionParamScoreLevel {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
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
