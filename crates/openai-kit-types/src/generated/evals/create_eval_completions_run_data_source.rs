//! `CreateEvalCompletionsRunDataSource` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::chat::ChatCompletionFunctionTool;
use crate::chat::completion_create_params::ResponseFormat;
use crate::convert::put;
use crate::graders::label_model_grader::Input;
use crate::responses::EasyInputMessage;
use crate::shared::ReasoningEffort;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, RawJson, Why};

pub use crate::chat::completion_create_params::ResponseFormat as SamplingParamsResponseFormat;
pub use crate::evals::create_eval_jsonl_run_data_source::SourceFileContent;
pub use crate::evals::create_eval_jsonl_run_data_source::SourceFileContentContent;
pub use crate::evals::create_eval_jsonl_run_data_source::SourceFileID;
pub use crate::graders::label_model_grader::Input as InputMessagesTemplateTemplateEvalItem;
pub use crate::graders::label_model_grader::InputContent as InputMessagesTemplateTemplateEvalItemContent;
pub use crate::responses::easy_input_message::Role as InputMessagesTemplateTemplateEvalItemRole;

/// Feeds a run by sampling a chat model for each row.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEvalCompletionsRunDataSource {
    /// Messages the model is given for each item.
    pub input_messages: Option<InputMessages>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// How the model draws its output.
    pub sampling_params: Option<SamplingParams>,
    /// Where it comes from.
    pub source: Source,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CreateEvalCompletionsRunDataSource = "evals.CreateEvalCompletionsRunDataSource";
    [
        constant("type", "completions"),
        optional("input_messages").or_null(),
        optional("model").or_null(),
        optional("sampling_params").or_null(),
        required("source"),
    ];
    1 input_messages, 2 model, 3 sampling_params, 4 source,
}

impl CreateEvalCompletionsRunDataSource {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(source: impl Into<Source>) -> Self {
        Self {
            source: source.into(),
            ..Self::default()
        }
    }

    /// Messages the model is given for each item.
    #[must_use]
    pub fn input_messages<By>(mut self, input_messages: impl IntoMaybe<InputMessages, By>) -> Self {
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
        sampling_params: impl IntoMaybe<SamplingParams, By>,
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

/// Input messages of `CreateEvalCompletionsRunDataSource`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputMessages {
    /// `template`: Input messages template of `CreateEvalCompletionsRunDataSource` with `template`.
    Template(InputMessagesTemplate),
    /// `item_reference`: Input messages item reference of `CreateEvalCompletionsRunDataSource` with
    /// `item_reference`.
    ItemReference(InputMessagesItemReference),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    InputMessages = "evals.CreateEvalCompletionsRunDataSource.InputMessages";
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

from!(InputMessages {
    Template(InputMessagesTemplate),
    ItemReference(InputMessagesItemReference),
});

/// Input messages item reference of `CreateEvalCompletionsRunDataSource` with `item_reference`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputMessagesItemReference {
    /// Path to the messages inside each item.
    pub item_reference: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputMessagesItemReference = "evals.CreateEvalCompletionsRunDataSource.InputMessagesItemReference";
    [
        constant("type", "item_reference"),
        required("item_reference"),
    ];
    1 item_reference,
}

impl InputMessagesItemReference {
    /// What is required.
    #[must_use]
    pub fn new(item_reference: impl Into<String>) -> Self {
        Self {
            item_reference: item_reference.into(),
            ..Self::default()
        }
    }
}

/// Input messages template of `CreateEvalCompletionsRunDataSource` with `template`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputMessagesTemplate {
    /// Messages with places to be filled from each item.
    pub template: Vec<InputMessagesTemplateTemplate>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputMessagesTemplate = "evals.CreateEvalCompletionsRunDataSource.InputMessagesTemplate";
    [
        constant("type", "template"),
        required("template"),
    ];
    1 template,
}

impl InputMessagesTemplate {
    /// What is required.
    #[must_use]
    pub fn new(template: impl IntoItems<InputMessagesTemplateTemplate>) -> Self {
        Self {
            template: template.into_items().into_option().unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Input messages template of `CreateEvalCompletionsRunDataSource`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputMessagesTemplateTemplate {
    /// A message in its short form: a role and a text or content list.
    EasyInputMessage(EasyInputMessage),
    /// Input of `LabelModelGrader` with `content` and `role`.
    Input(Input),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    InputMessagesTemplateTemplate = "evals.CreateEvalCompletionsRunDataSource.InputMessagesTemplateTemplate";
    {
        objects: Objects::Keys(&[
            Case { variant: 0, texts: &[], keys: &["phase"] },
            Case { variant: 1, texts: &[], keys: &["content", "role"] },
        ]),
    };
    0 EasyInputMessage, 1 Input,
}

from!(InputMessagesTemplateTemplate {
    EasyInputMessage(EasyInputMessage),
    Input(Input),
});

/// Sampling params of `CreateEvalCompletionsRunDataSource` with `max_completion_tokens`,
/// `reasoning_effort` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SamplingParams {
    /// Most tokens the answer may have, reasoning included.
    pub max_completion_tokens: Option<i64>,
    /// How much the model thinks before it answers. `medium` by default.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Form in which the result comes back.
    pub response_format: Option<ResponseFormat>,
    /// Starting number that makes results more repeatable. 42 by default.
    pub seed: Option<i64>,
    /// Sampling temperature: higher values give more varied output. 1 by default.
    pub temperature: Option<f64>,
    /// Tools the model may use.
    pub tools: Option<Vec<ChatCompletionFunctionTool>>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 1 by default.
    pub top_p: Option<f64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SamplingParams = "evals.CreateEvalCompletionsRunDataSource.SamplingParams";
    [
        optional("max_completion_tokens").or_null(),
        optional("reasoning_effort").or_null(),
        optional("response_format").or_null(),
        optional("seed").or_null(),
        optional("temperature").or_null(),
        optional("tools").or_null(),
        optional("top_p").or_null(),
    ];
    0 max_completion_tokens, 1 reasoning_effort, 2 response_format, 3 seed, 4 temperature, 5 tools,
    6 top_p,
}

impl SamplingParams {
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

    /// Form in which the result comes back.
    #[must_use]
    pub fn response_format<By>(
        mut self,
        response_format: impl IntoMaybe<ResponseFormat, By>,
    ) -> Self {
        put(
            &mut self.response_format,
            &mut self.leftovers,
            2,
            response_format.into_maybe(),
        );
        self
    }

    /// Starting number that makes results more repeatable. 42 by default.
    #[must_use]
    pub fn seed<By>(mut self, seed: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.seed, &mut self.leftovers, 3, seed.into_maybe());
        self
    }

    /// Sampling temperature: higher values give more varied output. 1 by default.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        put(
            &mut self.temperature,
            &mut self.leftovers,
            4,
            temperature.into_maybe(),
        );
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<ChatCompletionFunctionTool>) -> Self {
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

/// Source of `CreateEvalCompletionsRunDataSource`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Source {
    /// `file_content`: Source file content of `CreateEvalJSONLRunDataSource` with `content`.
    FileContent(SourceFileContent),
    /// `file_id`: Source file id of `CreateEvalJSONLRunDataSource` with `id`.
    FileId(SourceFileID),
    /// `stored_completions`: Source stored completions of `CreateEvalCompletionsRunDataSource` with
    /// `created_after`, `created_before` and more.
    StoredCompletions(SourceStoredCompletions),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Source = "evals.CreateEvalCompletionsRunDataSource.Source";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("file_content", Pick::One(0)),
                ("file_id", Pick::One(1)),
                ("stored_completions", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 FileContent, 1 FileId, 2 StoredCompletions,
}

from!(Source {
    FileContent(SourceFileContent),
    FileId(SourceFileID),
    StoredCompletions(SourceStoredCompletions),
});

/// Source stored completions of `CreateEvalCompletionsRunDataSource` with `created_after`,
/// `created_before` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceStoredCompletions {
    /// Keeps only what was created after this time, in Unix seconds.
    pub created_after: Option<i64>,
    /// Keeps only what was created before this time, in Unix seconds.
    pub created_before: Option<i64>,
    /// Most objects to return, or the size of a limit.
    pub limit: Option<i64>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Model that does or did the work.
    pub model: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SourceStoredCompletions = "evals.CreateEvalCompletionsRunDataSource.SourceStoredCompletions";
    [
        constant("type", "stored_completions"),
        optional("created_after").or_null(),
        optional("created_before").or_null(),
        optional("limit").or_null(),
        optional("metadata").or_null(),
        optional("model").or_null(),
    ];
    1 created_after, 2 created_before, 3 limit, 4 metadata, 5 model,
}

impl SourceStoredCompletions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps only what was created after this time, in Unix seconds.
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

    /// Keeps only what was created before this time, in Unix seconds.
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

    /// Most objects to return, or the size of a limit.
    #[must_use]
    pub fn limit<By>(mut self, limit: impl IntoMaybe<i64, By>) -> Self {
        put(&mut self.limit, &mut self.leftovers, 3, limit.into_maybe());
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        put(
            &mut self.metadata,
            &mut self.leftovers,
            4,
            metadata.into_pairs(),
        );
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 5, model.into_maybe());
        self
    }
}
