//! `MultiGrader` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::graders::{
    LabelModelGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader,
};
use crate::{Leftovers, RawJson, Why};

/// A grader that combines the scores of several others by a formula.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiGrader {
    /// Formula that joins the single grades into one score.
    pub calculate_output: String,
    /// The single graders by name.
    pub graders: Graders,
    /// Name given to this object.
    pub name: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    MultiGrader = "graders.MultiGrader";
    [
        constant("type", "multi"),
        required("calculate_output"),
        required("graders"),
        required("name"),
    ];
    1 calculate_output, 2 graders, 3 name,
}

impl MultiGrader {
    /// What is required.
    #[must_use]
    pub fn new(
        calculate_output: impl Into<String>,
        graders: impl Into<Graders>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            calculate_output: calculate_output.into(),
            graders: graders.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

/// Graders of `MultiGrader`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Graders {
    /// `string_check`: A grader that compares two strings exactly or by a pattern.
    StringCheck(StringCheckGrader),
    /// `text_similarity`: A grader that scores how alike two texts are by a chosen metric.
    TextSimilarity(TextSimilarityGrader),
    /// `python`: A grader that runs your Python code.
    Python(PythonGrader),
    /// `score_model`: A grader in which a model gives a numeric score.
    ScoreModel(ScoreModelGrader),
    /// `label_model`: A grader in which a model picks a label; some labels count as a pass.
    LabelModel(LabelModelGrader),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Graders = "graders.MultiGrader.Graders";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("label_model", Pick::One(4)),
                ("python", Pick::One(2)),
                ("score_model", Pick::One(3)),
                ("string_check", Pick::One(0)),
                ("text_similarity", Pick::One(1)),
            ],
            Pick::None,
        ),
    };
    0 StringCheck, 1 TextSimilarity, 2 Python, 3 ScoreModel, 4 LabelModel,
}

from!(Graders {
    StringCheck(StringCheckGrader),
    TextSimilarity(TextSimilarityGrader),
    Python(PythonGrader),
    ScoreModel(ScoreModelGrader),
    LabelModel(LabelModelGrader),
});
