//! `DataSource` of `run_list_response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::evals::create_eval_completions_run_data_source::InputMessagesItemReference;
use crate::evals::create_eval_jsonl_run_data_source::{SourceFileContent, SourceFileID};
use crate::evals::{CreateEvalCompletionsRunDataSource, CreateEvalJSONLRunDataSource};
use crate::graders::label_model_grader::Input;
use crate::responses::{ResponseFormatTextConfig, Tool};
use crate::shared::ReasoningEffort;
use crate::{IntoItems, IntoMaybe, Leftovers, RawJson, Why};

/// Data source of `RunListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataSource {
    /// `jsonl`: Feeds a run from a JSONL file or inline rows, without sampling a model.
    Jsonl(CreateEvalJSONLRunDataSource),
    /// `completions`: Feeds a run by sampling a chat model for each row.
    Completions(Box<CreateEvalCompletionsRunDataSource>),
    /// `responses`: Data source responses of `RunListResponse` with `input_messages`, `model` and
    /// more.
    Responses(Box<DataSourceResponses>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DataSource = "evals.RunListResponse.DataSource";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("completions", Pick::One(1)),
                ("jsonl", Pick::One(0)),
                ("responses", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 Jsonl, 1 Completions, 2 Responses,
}

from!(DataSource {
    Jsonl(CreateEvalJSONLRunDataSource),
    Completions(CreateEvalCompletionsRunDataSource),
    Responses(DataSourceResponses),
});

/// Data source responses of `RunListResponse` with `input_messages`, `model` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceResponses {
    /// Messages the model is given for each item.
    pub input_messages: Option<DataSourceResponsesInputMessages>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// How the model draws its output.
    pub sampling_params: Option<DataSourceResponsesSamplingParams>,
    /// Where it comes from.
    pub source: DataSourceResponsesSource,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataSourceResponses = "evals.RunListResponse.DataSourceResponses";
    [
        constant("type", "responses"),
        optional("input_messages").or_null(),
        optional("model").or_null(),
        optional("sampling_params").or_null(),
        required("source"),
    ];
    1 input_messages, 2 model, 3 sampling_params, 4 source,
}

impl DataSourceResponses {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(source: impl Into<DataSourceResponsesSource>) -> Self {
        Self {
            source: source.into(),
            ..Self::default()
        }
    }

    /// Messages the model is given for each item.
    #[must_use]
    pub fn input_messages<By>(
        mut self,
        input_messages: impl IntoMaybe<DataSourceResponsesInputMessages, By>,
    ) -> Self {
        put(
            &mut self.input_messages,
            &mut self.leftovers,
            1,
            input_messages.into_maybe(),
        );
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 2, model.into_maybe());
        self
    }

    /// How the model draws its output.
    #[must_use]
    pub fn sampling_params<By>(
        mut self,
        sampling_params: impl IntoMaybe<DataSourceResponsesSamplingParams, By>,
    ) -> Self {
        put(
            &mut self.sampling_params,
            &mut self.leftovers,
            3,
            sampling_params.into_maybe(),
        );
        self
    }
}

/// Data source responses input messages of `RunListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataSourceResponsesInputMessages {
    /// `template`: Data source responses input messages template of `RunListResponse` with
    /// `template`.
    Template(DataSourceResponsesInputMessagesTemplate),
    /// `item_reference`: Input messages item reference of `CreateEvalCompletionsRunDataSource` with
    /// `item_reference`.
    ItemReference(InputMessagesItemReference),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DataSourceResponsesInputMessages = "evals.RunListResponse.DataSourceResponsesInputMessages";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("item_reference", Pick::One(1)),
                ("template", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Template, 1 ItemReference,
}

from!(DataSourceResponsesInputMessages {
    Template(DataSourceResponsesInputMessagesTemplate),
    ItemReference(InputMessagesItemReference),
});

/// Data source responses input messages template of `RunListResponse` with `template`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceResponsesInputMessagesTemplate {
    /// Messages with places to be filled from each item.
    pub template: Vec<DataSourceResponsesInputMessagesTemplateTemplate>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataSourceResponsesInputMessagesTemplate = "evals.RunListResponse.DataSourceResponsesInputMessagesTemplate";
    [
        constant("type", "template"),
        required("template"),
    ];
    1 template,
}

impl DataSourceResponsesInputMessagesTemplate {
    /// What is required.
    #[must_use]
    pub fn new(template: impl IntoItems<DataSourceResponsesInputMessagesTemplateTemplate>) -> Self {
        Self {
            template: template.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Data source responses input messages template of `RunListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataSourceResponsesInputMessagesTemplateTemplate {
    /// Data source responses input messages template chat message of `RunListResponse` with
    /// `content` and `role`.
    ChatMessage(DataSourceResponsesInputMessagesTemplateTemplateChatMessage),
    /// `message`: Input of `LabelModelGrader` with `content` and `role`.
    Message(Input),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DataSourceResponsesInputMessagesTemplateTemplate = "evals.RunListResponse.DataSourceResponsesInputMessagesTemplateTemplate";
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
    0 ChatMessage, 1 Message,
}

from!(DataSourceResponsesInputMessagesTemplateTemplate {
    ChatMessage(DataSourceResponsesInputMessagesTemplateTemplateChatMessage),
    Message(Input),
});

/// Data source responses input messages template chat message of `RunListResponse` with `content`
/// and `role`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceResponsesInputMessagesTemplateTemplateChatMessage {
    /// Text or parts that make up the content.
    pub content: String,
    /// Who speaks, or what rights someone has.
    pub role: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage = "evals.RunListResponse.DataSourceResponsesInputMessagesTemplateTemplateChatMessage";
    [
        required("content"),
        required("role"),
    ];
    0 content, 1 role,
}

impl DataSourceResponsesInputMessagesTemplateTemplateChatMessage {
    /// What is required.
    #[must_use]
    pub fn new(content: impl Into<String>, role: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            role: role.into(),
            ..Self::default()
        }
    }
}

/// Data source responses sampling params of `RunListResponse` with `max_completion_tokens`,
/// `reasoning_effort` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceResponsesSamplingParams {
    /// Most tokens the answer may have, reasoning included.
    pub max_completion_tokens: Option<i64>,
    /// How much the model thinks before it answers. `medium` by default.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Starting number that makes results more repeatable. 42 by default.
    pub seed: Option<i64>,
    /// Sampling temperature: higher values give more varied output. 1 by default.
    pub temperature: Option<f64>,
    /// The text, or how text is written.
    pub text: Option<DataSourceResponsesSamplingParamsText>,
    /// Tools the model may use.
    pub tools: Option<Vec<Tool>>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 1 by default.
    pub top_p: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataSourceResponsesSamplingParams = "evals.RunListResponse.DataSourceResponsesSamplingParams";
    [
        optional("max_completion_tokens").or_null(),
        optional("reasoning_effort").or_null(),
        optional("seed").or_null(),
        optional("temperature").or_null(),
        optional("text").or_null(),
        optional("tools").or_null(),
        optional("top_p").or_null(),
    ];
    0 max_completion_tokens, 1 reasoning_effort, 2 seed, 3 temperature, 4 text, 5 tools, 6 top_p,
}

impl DataSourceResponsesSamplingParams {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Most tokens the answer may have, reasoning included.
    #[must_use]
    pub fn max_completion_tokens<By>(
        mut self,
        max_completion_tokens: impl IntoMaybe<i64, By>,
    ) -> Self {
        put(
            &mut self.max_completion_tokens,
            &mut self.leftovers,
            0,
            max_completion_tokens.into_maybe(),
        );
        self
    }

    /// How much the model thinks before it answers. `medium` by default.
    #[must_use]
    pub fn reasoning_effort<By>(
        mut self,
        reasoning_effort: impl IntoMaybe<ReasoningEffort, By>,
    ) -> Self {
        put(
            &mut self.reasoning_effort,
            &mut self.leftovers,
            1,
            reasoning_effort.into_maybe(),
        );
        self
    }

    /// Starting number that makes results more repeatable. 42 by default.
    #[must_use]
    pub fn seed<By>(mut self, seed: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.seed, &mut self.leftovers, 2, seed.into_maybe());
        self
    }

    /// Sampling temperature: higher values give more varied output. 1 by default.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.temperature,
            &mut self.leftovers,
            3,
            temperature.into_maybe(),
        );
        self
    }

    /// The text, or how text is written.
    #[must_use]
    pub fn text<By>(
        mut self,
        text: impl IntoMaybe<DataSourceResponsesSamplingParamsText, By>,
    ) -> Self {
        put(&mut self.text, &mut self.leftovers, 4, text.into_maybe());
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<Tool>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 5, tools.into_items());
        self
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 1 by default.
    #[must_use]
    pub fn top_p<By>(mut self, top_p: impl IntoMaybe<f64, By>) -> Self {
        put(&mut self.top_p, &mut self.leftovers, 6, top_p.into_maybe());
        self
    }
}

/// Data source responses sampling params text of `RunListResponse` with `format`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceResponsesSamplingParamsText {
    /// Shape or coding of the data.
    pub format: Option<ResponseFormatTextConfig>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataSourceResponsesSamplingParamsText = "evals.RunListResponse.DataSourceResponsesSamplingParamsText";
    [
        optional("format").or_null(),
    ];
    0 format,
}

impl DataSourceResponsesSamplingParamsText {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shape or coding of the data.
    #[must_use]
    pub fn format<By>(mut self, format: impl IntoMaybe<ResponseFormatTextConfig, By>) -> Self {
        put(
            &mut self.format,
            &mut self.leftovers,
            0,
            format.into_maybe(),
        );
        self
    }
}

/// Data source responses of `RunListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataSourceResponsesSource {
    /// `file_content`: Source file content of `CreateEvalJSONLRunDataSource` with `content`.
    FileContent(SourceFileContent),
    /// `file_id`: Source file id of `CreateEvalJSONLRunDataSource` with `id`.
    FileId(SourceFileID),
    /// `responses`: Data source responses of `RunListResponse` with `created_after`,
    /// `created_before` and more.
    Responses(DataSourceResponsesSourceResponses),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    DataSourceResponsesSource = "evals.RunListResponse.DataSourceResponsesSource";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("file_content", Pick::One(0)),
                ("file_id", Pick::One(1)),
                ("responses", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 FileContent, 1 FileId, 2 Responses,
}

from!(DataSourceResponsesSource {
    FileContent(SourceFileContent),
    FileId(SourceFileID),
    Responses(DataSourceResponsesSourceResponses),
});

/// Data source responses of `RunListResponse` with `created_after`, `created_before` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceResponsesSourceResponses {
    /// Keeps only what was created after this time, in Unix seconds. At least 0.
    pub created_after: Option<i64>,
    /// Keeps only what was created before this time, in Unix seconds. At least 0.
    pub created_before: Option<i64>,
    /// Keeps only responses whose instructions hold this text.
    pub instructions_search: Option<String>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<RawJson>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// How much the model thinks before it answers. `medium` by default.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Sampling temperature: higher values give more varied output.
    pub temperature: Option<f64>,
    /// Tools the model may use.
    pub tools: Option<Vec<String>>,
    /// Nucleus sampling: only the likeliest tokens up to this share.
    pub top_p: Option<f64>,
    /// Keeps only responses for these users.
    pub users: Option<Vec<String>>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    DataSourceResponsesSourceResponses = "evals.RunListResponse.DataSourceResponsesSourceResponses";
    [
        constant("type", "responses"),
        optional("created_after").or_null(),
        optional("created_before").or_null(),
        optional("instructions_search").or_null(),
        optional("metadata").or_null(),
        optional("model").or_null(),
        optional("reasoning_effort").or_null(),
        optional("temperature").or_null(),
        optional("tools").or_null(),
        optional("top_p").or_null(),
        optional("users").or_null(),
    ];
    1 created_after, 2 created_before, 3 instructions_search, 4 metadata, 5 model,
    6 reasoning_effort, 7 temperature, 8 tools, 9 top_p, 10 users,
}

impl DataSourceResponsesSourceResponses {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps only what was created after this time, in Unix seconds. At least 0.
    #[must_use]
    pub fn created_after<By>(mut self, created_after: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.created_after,
            &mut self.leftovers,
            1,
            created_after.into_maybe(),
        );
        self
    }

    /// Keeps only what was created before this time, in Unix seconds. At least 0.
    #[must_use]
    pub fn created_before<By>(mut self, created_before: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.created_before,
            &mut self.leftovers,
            2,
            created_before.into_maybe(),
        );
        self
    }

    /// Keeps only responses whose instructions hold this text.
    #[must_use]
    pub fn instructions_search<By>(
        mut self,
        instructions_search: impl IntoMaybe<String, By>,
    ) -> Self {
        put(
            &mut self.instructions_search,
            &mut self.leftovers,
            3,
            instructions_search.into_maybe(),
        );
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata<By>(mut self, metadata: impl IntoMaybe<RawJson, By>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            4,
            metadata.into_maybe(),
        );
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 5, model.into_maybe());
        self
    }

    /// How much the model thinks before it answers. `medium` by default.
    #[must_use]
    pub fn reasoning_effort<By>(
        mut self,
        reasoning_effort: impl IntoMaybe<ReasoningEffort, By>,
    ) -> Self {
        put(
            &mut self.reasoning_effort,
            &mut self.leftovers,
            6,
            reasoning_effort.into_maybe(),
        );
        self
    }

    /// Sampling temperature: higher values give more varied output.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.temperature,
            &mut self.leftovers,
            7,
            temperature.into_maybe(),
        );
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<String>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 8, tools.into_items());
        self
    }

    /// Nucleus sampling: only the likeliest tokens up to this share.
    #[must_use]
    pub fn top_p<By>(mut self, top_p: impl IntoMaybe<f64, By>) -> Self {
        put(&mut self.top_p, &mut self.leftovers, 9, top_p.into_maybe());
        self
    }

    /// Keeps only responses for these users.
    #[must_use]
    pub fn users(mut self, users: impl IntoItems<String>) -> Self {
        put(&mut self.users, &mut self.leftovers, 10, users.into_items());
        self
    }
}
