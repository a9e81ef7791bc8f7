//! `EvalListResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::evals::{EvalCustomDataSourceConfig, EvalStoredCompletionsDataSourceConfig};
use crate::graders::label_model_grader::Input;
use crate::graders::score_model_grader::SamplingParams;
use crate::graders::text_similarity_grader::EvaluationMetric;
use crate::graders::{LabelModelGrader, StringCheckGrader};
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// An evaluation, as found in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvalListResponse {
    /// ID that names this object.
    pub id: String,
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// Shape of the items the evaluation works on.
    pub data_source_config: DataSourceConfig,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Name given to this object.
    pub name: String,
    /// Graders that every item is put through.
    pub testing_criteria: Vec<TestingCriterion>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EvalListResponse = "EvalListResponse";
    [
        required("id"),
        constant("object", "eval"),
        required("created_at"),
        required("data_source_config"),
        optional("metadata").or_null(),
        required("name"),
        required("testing_criteria"),
    ];
    0 id, 2 created_at, 3 data_source_config, 4 metadata, 5 name, 6 testing_criteria,
}

impl EvalListResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Data source config of `EvalListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataSourceConfig {
    /// `custom`: Describes your own evaluation data by a JSON schema.
    Custom(EvalCustomDataSourceConfig),
    /// `logs`: Data source config logs of `EvalListResponse` with `metadata` and `schema`.
    Logs(DataSourceConfigLogs),
    /// `stored_completions`: Takes stored chat completions with given metadata as evaluation data.
    StoredCompletions(EvalStoredCompletionsDataSourceConfig),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DataSourceConfig = "EvalListResponse.DataSourceConfig";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("custom", Pick::One(0)),
                ("logs", Pick::One(1)),
                ("stored_completions", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 Custom, 1 Logs, 2 StoredCompletions,
}

/// Data source config logs of `EvalListResponse` with `metadata` and `schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceConfigLogs {
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// JSON schema of the data.
    pub schema: BTreeMap<String, RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataSourceConfigLogs = "EvalListResponse.DataSourceConfigLogs";
    [
        constant("type", "logs"),
        optional("metadata").or_null(),
        required("schema"),
    ];
    1 metadata, 2 schema,
}

/// Testing criterion of `EvalListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TestingCriterion {
    /// `label_model`: A grader in which a model picks a label; some labels count as a pass.
    LabelModel(LabelModelGrader),
    /// `string_check`: A grader that compares two strings exactly or by a pattern.
    StringCheck(StringCheckGrader),
    /// `text_similarity`: Testing criterion eval grader text similarity of `EvalListResponse` with
    /// `evaluation_metric`, `input` and more.
    TextSimilarity(TestingCriterionEvalGraderTextSimilarity),
    /// `python`: Testing criterion eval grader python of `EvalListResponse` with `image_tag`,
    /// `name` and more.
    Python(TestingCriterionEvalGraderPython),
    /// `score_model`: Testing criterion eval grader score model of `EvalListResponse` with `input`,
    /// `model` and more.
    ScoreModel(TestingCriterionEvalGraderScoreModel),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    TestingCriterion = "EvalListResponse.TestingCriterion";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("label_model", Pick::One(0)),
                ("python", Pick::One(3)),
                ("score_model", Pick::One(4)),
                ("string_check", Pick::One(1)),
                ("text_similarity", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 LabelModel, 1 StringCheck, 2 TextSimilarity, 3 Python, 4 ScoreModel,
}

/// Testing criterion eval grader python of `EvalListResponse` with `image_tag`, `name` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestingCriterionEvalGraderPython {
    /// Container image in which the grader code runs.
    pub image_tag: Option<String>,
    /// Name given to this object.
    pub name: String,
    /// Score from which an item counts as passed.
    pub pass_threshold: Option<f64>,
    /// Where it comes from.
    pub source: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TestingCriterionEvalGraderPython = "EvalListResponse.TestingCriterionEvalGraderPython";
    [
        constant("type", "python"),
        optional("image_tag").or_null(),
        required("name"),
        optional("pass_threshold").or_null(),
        required("source"),
    ];
    1 image_tag, 2 name, 3 pass_threshold, 4 source,
}

impl TestingCriterionEvalGraderPython {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(name: impl Into<String>, source: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            source: source.into(),
            ..Self::default()
        }
    }

    /// Container image in which the grader code runs.
    #[must_use]
    pub fn image_tag<By>(mut self, image_tag: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.image_tag,
            &mut self.leftovers,
            1,
            image_tag.into_maybe(),
        );
        self
    }

    /// Score from which an item counts as passed.
    #[must_use]
    pub fn pass_threshold<By>(mut self, pass_threshold: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.pass_threshold,
            &mut self.leftovers,
            3,
            pass_threshold.into_maybe(),
        );
        self
    }
}

/// Testing criterion eval grader score model of `EvalListResponse` with `input`, `model` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestingCriterionEvalGraderScoreModel {
    /// What the model or tool is given.
    pub input: Vec<Input>,
    /// Model that does or did the work.
    pub model: String,
    /// Name given to this object.
    pub name: String,
    /// Score from which an item counts as passed.
    pub pass_threshold: Option<f64>,
    /// Lowest and highest score the grader may give.
    pub range: Option<Vec<f64>>,
    /// How the model draws its output.
    pub sampling_params: Option<SamplingParams>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TestingCriterionEvalGraderScoreModel = "EvalListResponse.TestingCriterionEvalGraderScoreModel";
    [
        constant("type", "score_model"),
        required("input"),
        required("model"),
        required("name"),
        optional("pass_threshold").or_null(),
        optional("range").or_null(),
        optional("sampling_params").or_null(),
    ];
    1 input, 2 model, 3 name, 4 pass_threshold, 5 range, 6 sampling_params,
}

impl TestingCriterionEvalGraderScoreModel {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(
        input: impl IntoItems<Input>,
        model: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            input: input.into_items().into_option().unwrap_or_default(),
            model: model.into(),
            name: name.into(),
            ..Self::default()
        }
    }

    /// Score from which an item counts as passed.
    #[must_use]
    pub fn pass_threshold<By>(mut self, pass_threshold: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.pass_threshold,
            &mut self.leftovers,
            4,
            pass_threshold.into_maybe(),
        );
        self
    }

    /// Lowest and highest score the grader may give.
    #[must_use]
    pub fn range(mut self, range: impl IntoItems<f64>) -> Self {
        put(&mut self.range, &mut self.leftovers, 5, range.into_items());
        self
    }

    /// How the model draws its output.
    #[must_use]
    pub fn sampling_params<By>(
        mut self,
        sampling_params: impl IntoMaybe<SamplingParams, By>,
    ) -> Self {
        put(
            &mut self.sampling_params,
            &mut self.leftovers,
            6,
            sampling_params.into_maybe(),
        );
        self
    }
}

/// Testing criterion eval grader text similarity of `EvalListResponse` with `evaluation_metric`,
/// `input` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestingCriterionEvalGraderTextSimilarity {
    /// Measure of how alike two texts are.
    pub evaluation_metric: EvaluationMetric,
    /// What the model or tool is given.
    pub input: String,
    /// Name given to this object.
    pub name: String,
    /// Score from which an item counts as passed.
    pub pass_threshold: f64,
    /// Text that the output is compared with.
    pub reference: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TestingCriterionEvalGraderTextSimilarity = "EvalListResponse.TestingCriterionEvalGraderTextSimilarity";
    [
        constant("type", "text_similarity"),
        required("evaluation_metric"),
        required("input"),
        required("name"),
        required("pass_threshold"),
        required("reference"),
    ];
    1 evaluation_metric, 2 input, 3 name, 4 pass_threshold, 5 reference,
}

impl TestingCriterionEvalGraderTextSimilarity {
    /// What is required.
    #[must_use]
    pub fn new(
        evaluation_metric: impl Into<EvaluationMetric>,
        input: impl Into<String>,
        name: impl Into<String>,
        pass_threshold: impl Into<f64>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            evaluation_metric: evaluation_metric.into(),
            input: input.into(),
            name: name.into(),
            pass_threshold: pass_threshold.into(),
            reference: reference.into(),
            ..Self::default()
        }
    }
}
