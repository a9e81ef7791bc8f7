//! `DecisionQuestion` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::decisions::decision_create_params::{
    QuestionQuestionParamChoice, QuestionQuestionParamPredicate, QuestionQuestionParamScore,
};
use crate::{RawJson, Why};

pub use crate::decisions::decision_create_params::QuestionQuestionParamChoice as Choice;
pub use crate::decisions::decision_create_params::QuestionQuestionParamPredicate as Predicate;
pub use crate::decisions::decision_create_params::QuestionQuestionParamScore as Score;
pub use crate::decisions::decision_create_params::QuestionQuestionParamScoreInstructions as ChoiceInstructions;
pub use crate::decisions::decision_create_params::QuestionQuestionParamScoreInstructions as PredicateInstructions;
pub use crate::decisions::decision_create_params::QuestionQuestionParamScoreInstructions as ScoreInstructions;
pub use crate::decisions::decision_create_params::QuestionQuestionParamScoreLevel as ScoreLevel;
pub use crate::responses::ImageDetail as ChoiceInstructionsPartsInputImageDetail;
pub use crate::responses::ImageDetail as PredicateInstructionsPartsInputImageDetail;
pub use crate::responses::ImageDetail as ScoreInstructionsPartsInputImageDetail;
pub use crate::shared::DecisionInputJSON as ChoiceInstructionsPartsInputJSON;
pub use crate::shared::DecisionInputJSON as PredicateInstructionsPartsInputJSON;
pub use crate::shared::DecisionInputJSON as ScoreInstructionsPartsInputJSON;
pub use crate::shared::DecisionQuestionInputImage as ChoiceInstructionsPartsInputImage;
pub use crate::shared::DecisionQuestionInputImage as PredicateInstructionsPartsInputImage;
pub use crate::shared::DecisionQuestionInputImage as ScoreInstructionsPartsInputImage;
pub use crate::shared::decision_input_json::Data as ChoiceInstructionsPartsInputJSONData;
pub use crate::shared::decision_input_json::Data as PredicateInstructionsPartsInputJSONData;
pub use crate::shared::decision_input_json::Data as ScoreInstructionsPartsInputJSONData;

/// A question for a Live decision: a choice, a predicate or a score.
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionQuestion {
    /// `choice`: Question param choice of `DecisionCreateParams` with `choices`, `instructions` and
    /// `name`.
    Choice(QuestionQuestionParamChoice),
    /// `predicate`: Question param predicate of `DecisionCreateParams` with `instructions` and
    /// `name`.
    Predicate(QuestionQuestionParamPredicate),
    /// `score`: Question param score of `DecisionCreateParams` with `instructions`, `levels` and
    /// `name`.
    Score(QuestionQuestionParamScore),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DecisionQuestion = "live.DecisionQuestion";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("choice", Pick::One(0)),
                ("predicate", Pick::One(1)),
                ("score", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 Choice, 1 Predicate, 2 Score,
}

from!(DecisionQuestion {
    Choice(QuestionQuestionParamChoice),
    Predicate(QuestionQuestionParamPredicate),
    Score(QuestionQuestionParamScore),
});
