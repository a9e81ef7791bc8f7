//! What `beta.threads.runs.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::assistants::thread_create_params::Message;
use crate::beta::assistants::{
    AssistantResponseFormatOption, AssistantTool, AssistantToolChoiceOption,
};
use crate::beta::threads::runs::RunStepInclude;
use crate::convert::put;
use crate::shared::{ChatModel, ReasoningEffort};
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::beta::assistants::thread_create_params::Message as AdditionalMessage;
pub use crate::beta::threads::message::Attachment as AdditionalMessageAttachment;
pub use crate::beta::threads::message::AttachmentTool as AdditionalMessageAttachmentTool;
pub use crate::beta::threads::message::AttachmentToolAssistantToolsFileSearchTypeOnly as AdditionalMessageAttachmentToolFileSearch;
pub use crate::beta::threads::message::Role as AdditionalMessageRole;
pub use crate::beta::threads::message_create_params::Content as AdditionalMessageContent;
pub use crate::beta::threads::run::TruncationStrategy;
pub use crate::beta::threads::run::TruncationStrategyType;

/// Parameters of `beta.threads.runs.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCreateParams {
    /// Text put after the assistant's own instructions for this run only.
    pub additional_instructions: Maybe<String>,
    /// Messages appended to the thread before the run starts.
    pub additional_messages: Maybe<Vec<Message>>,
    /// ID of the assistant. Required.
    pub assistant_id: Option<String>,
    /// Extra data to put into the reply.
    pub include: Option<Vec<RunStepInclude>>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Maybe<String>,
    /// Most tokens the answer may have, reasoning included. At least 256.
    pub max_completion_tokens: Maybe<i64>,
    /// Most prompt tokens the whole run may use. At least 256.
    pub max_prompt_tokens: Maybe<i64>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Model that does or did the work.
    pub model: Maybe<ChatModel>,
    /// Whether the model may call several tools at once. True by default.
    pub parallel_tool_calls: Option<bool>,
    /// How much the model thinks before it answers. `medium` by default.
    pub reasoning_effort: Maybe<ReasoningEffort>,
    /// Form in which the result comes back.
    pub response_format: Maybe<AssistantResponseFormatOption>,
    /// Whether the result comes piece by piece as events.
    pub stream: Option<bool>,
    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub temperature: Maybe<f64>,
    /// Whether and which tools the model must use.
    pub tool_choice: Maybe<AssistantToolChoiceOption>,
    /// Tools the model may use. At most 20 items.
    pub tools: Maybe<Vec<AssistantTool>>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub top_p: Maybe<f64>,
    /// How the thread is shortened to fit the context.
    pub truncation_strategy: Maybe<TruncationStrategy>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    RunCreateParams = "beta.threads.RunCreateParams";
    [
        optional("additional_instructions").or_null(),
        optional("additional_messages").or_null(),
        required("assistant_id"),
        optional("include").in_query(),
        optional("instructions").or_null(),
        optional("max_completion_tokens").or_null(),
        optional("max_prompt_tokens").or_null(),
        optional("metadata").or_null(),
        optional("model").or_null(),
        optional("parallel_tool_calls"),
        optional("reasoning_effort").or_null(),
        optional("response_format").or_null(),
        optional("stream"),
        optional("temperature").or_null(),
        optional("tool_choice").or_null(),
        optional("tools").or_null(),
        optional("top_p").or_null(),
        optional("truncation_strategy").or_null(),
    ];
    0 additional_instructions, 1 additional_messages, 2 assistant_id, 3 include, 4 instructions,
    5 max_completion_tokens, 6 max_prompt_tokens, 7 metadata, 8 model, 9 parallel_tool_calls,
    10 reasoning_effort, 11 response_format, 12 stream, 13 temperature, 14 tool_choice, 15 tools,
    16 top_p, 17 truncation_strategy,
}

impl RunCreateParams {
    /// Text put after the assistant's own instructions for this run only.
    #[must_use]
    pub fn additional_instructions<By>(
        mut self,
        additional_instructions: impl IntoMaybe<String, By>,
    ) -> Self {
        self.additional_instructions = additional_instructions.into_maybe();
        self
    }

    /// Messages appended to the thread before the run starts.
    #[must_use]
    pub fn additional_messages(mut self, additional_messages: impl IntoItems<Message>) -> Self {
        self.additional_messages = additional_messages.into_items();
        self
    }

    /// ID of the assistant. Required.
    #[must_use]
    pub fn assistant_id<By>(mut self, assistant_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.assistant_id,
            &mut self.leftovers,
            2,
            assistant_id.into_maybe(),
        );
        self
    }

    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<RunStepInclude>) -> Self {
        put(
            &mut self.include,
            &mut self.leftovers,
            3,
            include.into_items(),
        );
        self
    }

    /// Directions for the model, ahead of the conversation.
    #[must_use]
    pub fn instructions<By>(mut self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.instructions = instructions.into_maybe();
        self
    }

    /// Most tokens the answer may have, reasoning included. At least 256.
    #[must_use]
    pub fn max_completion_tokens<By>(
        mut self,
        max_completion_tokens: impl IntoMaybe<i64, By>,
    ) -> Self {
        self.max_completion_tokens = max_completion_tokens.into_maybe();
        self
    }

    /// Most prompt tokens the whole run may use. At least 256.
    #[must_use]
    pub fn max_prompt_tokens<By>(mut self, max_prompt_tokens: impl IntoMaybe<i64, By>) -> Self {
        self.max_prompt_tokens = max_prompt_tokens.into_maybe();
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<ChatModel, By>) -> Self {
        self.model = model.into_maybe();
        self
    }

    /// Whether the model may call several tools at once. True by default.
    #[must_use]
    pub fn parallel_tool_calls<By>(
        mut self,
        parallel_tool_calls: impl IntoMaybe<bool, By>,
    ) -> Self {
        put(
            &mut self.parallel_tool_calls,
            &mut self.leftovers,
            9,
            parallel_tool_calls.into_maybe(),
        );
        self
    }

    /// How much the model thinks before it answers. `medium` by default.
    #[must_use]
    pub fn reasoning_effort<By>(
        mut self,
        reasoning_effort: impl IntoMaybe<ReasoningEffort, By>,
    ) -> Self {
        self.reasoning_effort = reasoning_effort.into_maybe();
        self
    }

    /// Form in which the result comes back.
    #[must_use]
    pub fn response_format<By>(
        mut self,
        response_format: impl IntoMaybe<AssistantResponseFormatOption, By>,
    ) -> Self {
        self.response_format = response_format.into_maybe();
        self
    }

    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.temperature = temperature.into_maybe();
        self
    }

    /// Whether and which tools the model must use.
    #[must_use]
    pub fn tool_choice<By>(
        mut self,
        tool_choice: impl IntoMaybe<AssistantToolChoiceOption, By>,
    ) -> Self {
        self.tool_choice = tool_choice.into_maybe();
        self
    }

    /// Tools the model may use. At most 20 items.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<AssistantTool>) -> Self {
        self.tools = tools.into_items();
        self
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    #[must_use]
    pub fn top_p<By>(mut self, top_p: impl IntoMaybe<f64, By>) -> Self {
        self.top_p = top_p.into_maybe();
        self
    }

    /// How the thread is shortened to fit the context.
    #[must_use]
    pub fn truncation_strategy<By>(
        mut self,
        truncation_strategy: impl IntoMaybe<TruncationStrategy, By>,
    ) -> Self {
        self.truncation_strategy = truncation_strategy.into_maybe();
        self
    }
}
