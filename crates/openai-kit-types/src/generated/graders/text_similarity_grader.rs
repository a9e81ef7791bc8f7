//! `TextSimilarityGrader` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// A grader that scores how alike two texts are by a chosen metric.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextSimilarityGrader {
    /// Measure of how alike two texts are.
    pub evaluation_metric: EvaluationMetric,
    /// What the model or tool is given.
    pub input: String,
    /// Name given to this object.
    pub name: String,
    /// Text that the output is compared with.
    pub reference: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TextSimilarityGrader = "graders.TextSimilarityGrader";
    [
        constant("type", "text_similarity"),
        required("evaluation_metric"),
        required("input"),
        required("name"),
        required("reference"),
    ];
    1 evaluation_metric, 2 input, 3 name, 4 reference,
}

impl TextSimilarityGrader {
    /// What is required.
    #[must_use]
    pub fn new(
        evaluation_metric: impl Into<EvaluationMetric>,
        input: impl Into<String>,
        name: impl Into<String>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            evaluation_metric: evaluation_metric.into(),
            input: input.into(),
            name: name.into(),
            reference: reference.into(),
            ..Self::default()
        }
    }
}

/// Evaluation metric of `TextSimilarityGrader`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationMetric {
    /// `cosine`
    Cosine,
    /// `fuzzy_match`
    FuzzyMatch,
    /// `bleu`
    Bleu,
    /// `gleu`
    Gleu,
    /// `meteor`
    Meteor,
    /// `rouge_1`
    Rouge1,
    /// `rouge_2`
    Rouge2,
    /// `rouge_3`
    Rouge3,
    /// `rouge_4`
    Rouge4,
    /// `rouge_5`
    Rouge5,
    /// `rouge_l`
    RougeL,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    EvaluationMetric;
    "cosine" Cosine,
    "fuzzy_match" FuzzyMatch,
    "bleu" Bleu,
    "gleu" Gleu,
    "meteor" Meteor,
    "rouge_1" Rouge1,
    "rouge_2" Rouge2,
    "rouge_3" Rouge3,
    "rouge_4" Rouge4,
    "rouge_5" Rouge5,
    "rouge_l" RougeL,
}
