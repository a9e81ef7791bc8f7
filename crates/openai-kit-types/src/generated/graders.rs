//! Graders: how outputs are judged (`graders`).
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

pub mod grader_inputs;
pub mod label_model_grader;
pub mod multi_grader;
pub mod python_grader;
pub mod score_model_grader;
pub mod string_check_grader;
pub mod text_similarity_grader;

pub use self::label_model_grader::LabelModelGrader;
pub use self::multi_grader::MultiGrader;
pub use self::python_grader::PythonGrader;
pub use self::score_model_grader::ScoreModelGrader;
pub use self::string_check_grader::StringCheckGrader;
pub use self::text_similarity_grader::TextSimilarityGrader;

/// A list of content parts for a grader's message.
pub type GraderInputs = Vec<crate::graders::grader_inputs::GraderInputItem>;
/// Grader inputs param.
pub type GraderInputsParam = Vec<crate::graders::grader_inputs::GraderInputItem>;
pub use crate::graders::LabelModelGrader as LabelModelGraderParam;
pub use crate::graders::MultiGrader as MultiGraderParam;
pub use crate::graders::PythonGrader as PythonGraderParam;
pub use crate::graders::ScoreModelGrader as ScoreModelGraderParam;
pub use crate::graders::StringCheckGrader as StringCheckGraderParam;
pub use crate::graders::TextSimilarityGrader as TextSimilarityGraderParam;
