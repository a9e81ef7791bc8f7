//! `ReinforcementMethod` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::fine_tuning::ReinforcementHyperparameters;
use crate::graders::{
    MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader,
};
use crate::{IntoMaybe, Leftovers, RawJson, Why};

/// Settings for reinforcement training, with the grader that gives the reward.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinforcementMethod {
    /// The grader that scores the samples.
    pub grader: Grader,
    /// Numbers that steer the training.
    pub hyperparameters: Option<ReinforcementHyperparameters>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ReinforcementMethod = "fine_tuning.ReinforcementMethod";
    [
        required("grader"),
        optional("hyperparameters").or_null(),
    ];
    0 grader, 1 hyperparameters,
}

impl ReinforcementMethod {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(grader: impl Into<Grader>) -> Self {
        Self {
            grader: grader.into(),
            ..Self::default()
        }
    }

    /// Numbers that steer the training.
    #[must_use]
    pub fn hyperparameters<By>(
        mut self,
        hyperparameters: impl IntoMaybe<ReinforcementHyperparameters, By>,
    ) -> Self {
        put(
            &mut self.hyperparameters,
            &mut self.leftovers,
            1,
            hyperparameters.into_maybe(),
        );
        self
    }
}

/// Grader of `ReinforcementMethod`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Grader {
    /// `string_check`: A grader that compares two strings exactly or by a pattern.
    StringCheck(StringCheckGrader),
    /// `text_similarity`: A grader that scores how alike two texts are by a chosen metric.
    TextSimilarity(TextSimilarityGrader),
    /// `python`: A grader that runs your Python code.
    Python(PythonGrader),
    /// `score_model`: A grader in which a model gives a numeric score.
    ScoreModel(ScoreModelGrader),
    /// `multi`: A grader that combines the scores of several others by a formula.
    Multi(Box<MultiGrader>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Grader = "fine_tuning.ReinforcementMethod.Grader";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("multi", Pick::One(4)),
                ("python", Pick::One(2)),
                ("score_model", Pick::One(3)),
                ("string_check", Pick::One(0)),
                ("text_similarity", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 StringCheck, 1 TextSimilarity, 2 Python, 3 ScoreModel, 4 Multi,
}

from!(Grader {
    StringCheck(StringCheckGrader),
    TextSimilarity(TextSimilarityGrader),
    Python(PythonGrader),
    ScoreModel(ScoreModelGrader),
    Multi(MultiGrader),
});
