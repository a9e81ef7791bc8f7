//! What `evals.runs.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::{IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::evals::create_eval_completions_run_data_source::InputMessagesItemReference as DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference;
pub use crate::evals::create_eval_jsonl_run_data_source::SourceFileContent as DataSourceCreateEvalResponsesRunDataSourceSourceFileContent;
pub use crate::evals::create_eval_jsonl_run_data_source::SourceFileContentContent as DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent;
pub use crate::evals::create_eval_jsonl_run_data_source::SourceFileID as DataSourceCreateEvalResponsesRunDataSourceSourceFileID;
pub use crate::evals::run_list_response::DataSource;
pub use crate::evals::run_list_response::DataSourceResponses as DataSourceCreateEvalResponsesRunDataSource;
pub use crate::evals::run_list_response::DataSourceResponsesInputMessages as DataSourceCreateEvalResponsesRunDataSourceInputMessages;
pub use crate::evals::run_list_response::DataSourceResponsesInputMessagesTemplate as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate;
pub use crate::evals::run_list_response::DataSourceResponsesInputMessagesTemplateTemplate as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate;
pub use crate::evals::run_list_response::DataSourceResponsesInputMessagesTemplateTemplateChatMessage as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage;
pub use crate::evals::run_list_response::DataSourceResponsesSamplingParams as DataSourceCreateEvalResponsesRunDataSourceSamplingParams;
pub use crate::evals::run_list_response::DataSourceResponsesSamplingParamsText as DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText;
pub use crate::evals::run_list_response::DataSourceResponsesSource as DataSourceCreateEvalResponsesRunDataSourceSource;
pub use crate::evals::run_list_response::DataSourceResponsesSourceResponses as DataSourceCreateEvalResponsesRunDataSourceSourceResponses;
pub use crate::graders::grader_inputs::GraderInputItemInputImage as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage;
pub use crate::graders::grader_inputs::GraderInputItemOutputText as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText;
pub use crate::graders::label_model_grader::Input as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem;
pub use crate::graders::label_model_grader::InputContent as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent;
pub use crate::responses::easy_input_message::Role as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemRole;

/// Parameters of `evals.runs.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCreateParams {
    /// Where the items to evaluate come from. Required.
    pub data_source: Option<DataSource>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Name given to this object.
    pub name: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunCreateParams = "evals.RunCreateParams";
    [
        required("data_source"),
        optional("metadata").or_null(),
        optional("name"),
    ];
    0 data_source, 1 metadata, 2 name,
}

impl RunCreateParams {
    /// Where the items to evaluate come from. Required.
    #[must_use]
    pub fn data_source<By>(mut self, data_source: impl IntoMaybe<DataSource, By>) -> Self {
        put(
            &mut self.data_source,
            &mut self.leftovers,
            0,
            data_source.into_maybe(),
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
}
