//! What `evals.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::evals::eval_list_response::{
    TestingCriterionEvalGraderPython, TestingCriterionEvalGraderScoreModel,
    TestingCriterionEvalGraderTextSimilarity,
};
use crate::evals::run_list_response::DataSourceResponsesInputMessagesTemplateTemplateChatMessage;
use crate::graders::StringCheckGrader;
use crate::graders::label_model_grader::Input;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

pub use crate::evals::eval_list_response::TestingCriterionEvalGraderPython as TestingCriterionPython;
pub use crate::evals::eval_list_response::TestingCriterionEvalGraderScoreModel as TestingCriterionScoreModel;
pub use crate::evals::eval_list_response::TestingCriterionEvalGraderTextSimilarity as TestingCriterionTextSimilarity;
pub use crate::evals::run_list_response::DataSourceResponsesInputMessagesTemplateTemplateChatMessage as TestingCriterionLabelModelInputSimpleInputMessage;
pub use crate::graders::label_model_grader::Input as TestingCriterionLabelModelInputEvalItem;
pub use crate::graders::label_model_grader::InputContent as TestingCriterionLabelModelInputEvalItemContent;
pub use crate::graders::text_similarity_grader::EvaluationMetric as TestingCriterionTextSimilarityEvaluationMetric;
pub use crate::responses::easy_input_message::Role as TestingCriterionLabelModelInputEvalItemRole;

/// Parameters of `evals.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvalCreateParams {
    /// Shape of the items the evaluation works on. Required.
    pub data_source_config: Option<DataSourceConfig>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Graders that every item is put through. Required.
    pub testing_criteria: Option<Vec<TestingCriterion>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    EvalCreateParams = "EvalCreateParams";
    [
        required("data_source_config"),
        optional("metadata").or_null(),
        optional("name"),
        required("testing_criteria"),
    ];
    0 data_source_config, 1 metadata, 2 name, 3 testing_criteria,
}

impl EvalCreateParams {
    /// Shape of the items the evaluation works on. Required.
    #[must_use]
    pub fn data_source_config<By>(
        mut self,
        data_source_config: impl IntoMaybe<DataSourceConfig, By>,
    ) -> Self {
        put(
            &mut self.data_source_config,
            &mut self.leftovers,
            0,
            data_source_config.into_maybe(),
        );
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// Name given to this object.
    #[must_use]
    pub fn name<By>(mut self, name: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.name, &mut self.leftovers, 2, name.into_maybe());
        self
    }

    /// Graders that every item is put through. Required.
    #[must_use]
    pub fn testing_criteria(mut self, testing_criteria: impl IntoItems<TestingCriterion>) -> Self {
        put(
            &mut self.testing_criteria,
            &mut self.leftovers,
            3,
            testing_criteria.into_items(),
        );
        self
    }
}

/// Data source config of `EvalCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataSourceConfig {
    /// `custom`: Data source config custom of `EvalCreateParams` with `include_sample_schema` and
    /// `item_schema`.
    Custom(DataSourceConfigCustom),
    /// `logs`: Data source config logs of `EvalCreateParams` with `metadata`.
    Logs(DataSourceConfigLogs),
    /// `stored_completions`: Data source config stored completions of `EvalCreateParams` with
    /// `metadata`.
    StoredCompletions(DataSourceConfigStoredCompletions),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DataSourceConfig = "EvalCreateParams.DataSourceConfig";
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

from!(DataSourceConfig {
    Custom(DataSourceConfigCustom),
    Logs(DataSourceConfigLogs),
    StoredCompletions(DataSourceConfigStoredCompletions),
});

/// Data source config custom of `EvalCreateParams` with `include_sample_schema` and `item_schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceConfigCustom {
    /// Whether the items may refer to a model sample. False by default.
    pub include_sample_schema: Option<bool>,
    /// JSON schema of one row of data.
    pub item_schema: BTreeMap<String, RawJson>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataSourceConfigCustom = "EvalCreateParams.DataSourceConfigCustom";
    [
        constant("type", "custom"),
        optional("include_sample_schema"),
        required("item_schema"),
    ];
    1 include_sample_schema, 2 item_schema,
}

impl DataSourceConfigCustom {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(item_schema: impl IntoPairs<RawJson>) -> Self {
        Self {
            item_schema: item_schema.into_pairs().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Whether the items may refer to a model sample. False by default.
    #[must_use]
    pub fn include_sample_schema<By>(
        mut self,
        include_sample_schema: impl IntoMaybe<bool, By>,
    ) -> Self {
        put(
            &mut self.include_sample_schema,
            &mut self.leftovers,
            1,
            include_sample_schema.into_maybe(),
        );
        self
    }
}

/// Data source config logs of `EvalCreateParams` with `metadata`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceConfigLogs {
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, RawJson>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataSourceConfigLogs = "EvalCreateParams.DataSourceConfigLogs";
    [
        constant("type", "logs"),
        optional("metadata"),
    ];
    1 metadata,
}

impl DataSourceConfigLogs {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<RawJson>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            1,
            metadata.into_pairs(),
        );
        self
    }
}

/// Data source config stored completions of `EvalCreateParams` with `metadata`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceConfigStoredCompletions {
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, RawJson>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataSourceConfigStoredCompletions = "EvalCreateParams.DataSourceConfigStoredCompletions";
    [
        constant("type", "stored_completions"),
        optional("metadata"),
    ];
    1 metadata,
}

impl DataSourceConfigStoredCompletions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<RawJson>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            1,
            metadata.into_pairs(),
        );
        self
    }
}

/// Testing criterion of `EvalCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TestingCriterion {
    /// `label_model`: Testing criterion label model of `EvalCreateParams` with `input`, `labels`
    /// and more.
    LabelModel(TestingCriterionLabelModel),
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
    TestingCriterion = "EvalCreateParams.TestingCriterion";
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

from!(TestingCriterion {
    LabelModel(TestingCriterionLabelModel),
    StringCheck(StringCheckGrader),
    TextSimilarity(TestingCriterionEvalGraderTextSimilarity),
    Python(TestingCriterionEvalGraderPython),
    ScoreModel(TestingCriterionEvalGraderScoreModel),
});

/// Testing criterion label model of `EvalCreateParams` with `input`, `labels` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestingCriterionLabelModel {
    /// What the model or tool is given.
    pub input: Vec<TestingCriterionLabelModelInput>,
    /// Labels the grader may give.
    pub labels: Vec<String>,
    /// Model that does or did the work.
    pub model: String,
    /// Name given to this object.
    pub name: String,
    /// Labels that count as passed.
    pub passing_labels: Vec<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    TestingCriterionLabelModel = "EvalCreateParams.TestingCriterionLabelModel";
    [
        constant("type", "label_model"),
        required("input"),
        required("labels"),
        required("model"),
        required("name"),
        required("passing_labels"),
    ];
    1 input, 2 labels, 3 model, 4 name, 5 passing_labels,
}

impl TestingCriterionLabelModel {
    /// What is required.
    #[must_use]
    pub fn new(
        input: impl IntoItems<TestingCriterionLabelModelInput>,
        labels: impl IntoItems<String>,
        model: impl Into<String>,
        name: impl Into<String>,
        passing_labels: impl IntoItems<String>,
    ) -> Self {
        Self {
            input: input.into_items().into_option().unwrap_or_default(),
            labels: labels.into_items().into_option().unwrap_or_default(),
            model: model.into(),
            name: name.into(),
            passing_labels: passing_labels
                .into_items()
                .into_option()
                .unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Testing criterion label model input of `EvalCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TestingCriterionLabelModelInput {
    /// Data source responses input messages template chat message of `RunListResponse` with
    /// `content` and `role`.
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage(
        DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    ),
    /// `message`: Input of `LabelModelGrader` with `content` and `role`.
    Message(Input),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    TestingCriterionLabelModelInput = "EvalCreateParams.TestingCriterionLabelModelInput";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("message", Pick::One(1)),
            ],
            Pick::First(&[
                Case { variant: 1, texts: &[("role", &["user", "assistant", "system", "developer"])], keys: &[] },
                Case { variant: 0, texts: &[], keys: &["content", "role"] },
            ]),
        ),
    };
    0 DataSourceResponsesInputMessagesTemplateTemplateChatMessage, 1 Message,
}

from!(TestingCriterionLabelModelInput {
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage(DataSourceResponsesInputMessagesTemplateTemplateChatMessage),
    Message(Input),
});
