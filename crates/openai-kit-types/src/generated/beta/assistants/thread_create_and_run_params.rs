//! What `beta.threads.create_and_run` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::assistants::thread_create_params::Message;
use crate::beta::assistants::{
    AssistantResponseFormatOption, AssistantTool, AssistantToolChoiceOption, thread_create_params,
};
use crate::convert::put;
use crate::shared::ChatModel;
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::beta::assistants::thread::ToolResources;
pub use crate::beta::assistants::thread::ToolResourcesCodeInterpreter as ThreadToolResourcesCodeInterpreter;
pub use crate::beta::assistants::thread::ToolResourcesCodeInterpreter;
pub use crate::beta::assistants::thread::ToolResourcesFileSearch;
pub use crate::beta::assistants::thread_create_params::Message as ThreadMessage;
pub use crate::beta::assistants::thread_create_params::ToolResources as ThreadToolResources;
pub use crate::beta::assistants::thread_create_params::ToolResourcesFileSearch as ThreadToolResourcesFileSearch;
pub use crate::beta::assistants::thread_create_params::ToolResourcesFileSearchVectorStore as ThreadToolResourcesFileSearchVectorStore;
pub use crate::beta::threads::message::Attachment as ThreadMessageAttachment;
pub use crate::beta::threads::message::AttachmentTool as ThreadMessageAttachmentTool;
pub use crate::beta::threads::message::AttachmentToolAssistantToolsFileSearchTypeOnly as ThreadMessageAttachmentToolFileSearch;
pub use crate::beta::threads::message::Role as ThreadMessageRole;
pub use crate::beta::threads::message_create_params::Content as ThreadMessageContent;
pub use crate::beta::threads::run::TruncationStrategy;
pub use crate::beta::threads::run::TruncationStrategyType;

/// Parameters of `beta.threads.create_and_run`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadCreateAndRunParams {
    /// ID of the assistant. Required.
    pub assistant_id: Option<String>,
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
    /// Form in which the result comes back.
    pub response_format: Maybe<AssistantResponseFormatOption>,
    /// Whether the result comes piece by piece as events.
    pub stream: Option<bool>,
    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub temperature: Maybe<f64>,
    /// The thread to create and run.
    pub thread: Option<Thread>,
    /// Whether and which tools the model must use.
    pub tool_choice: Maybe<AssistantToolChoiceOption>,
    /// Files and stores that the tools may use.
    pub tool_resources: Maybe<ToolResources>,
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
    ThreadCreateAndRunParams = "beta.ThreadCreateAndRunParams";
    [
        required("assistant_id"),
        optional("instructions").or_null(),
        optional("max_completion_tokens").or_null(),
        optional("max_prompt_tokens").or_null(),
        optional("metadata").or_null(),
        optional("model").or_null(),
        optional("parallel_tool_calls"),
        optional("response_format").or_null(),
        optional("stream"),
        optional("temperature").or_null(),
        optional("thread"),
        optional("tool_choice").or_null(),
        optional("tool_resources").or_null(),
        optional("tools").or_null(),
        optional("top_p").or_null(),
        optional("truncation_strategy").or_null(),
    ];
    0 assistant_id, 1 instructions, 2 max_completion_tokens, 3 max_prompt_tokens, 4 metadata,
    5 model, 6 parallel_tool_calls, 7 response_format, 8 stream, 9 temperature, 10 thread,
    11 tool_choice, 12 tool_resources, 13 tools, 14 top_p, 15 truncation_strategy,
}

impl ThreadCreateAndRunParams {
    /// ID of the assistant. Required.
    #[must_use]
    pub fn assistant_id<By>(mut self, assistant_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.assistant_id,
            &mut self.leftovers,
            0,
            assistant_id.into_maybe(),
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
            6,
            parallel_tool_calls.into_maybe(),
        );
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

    /// The thread to create and run.
    #[must_use]
    pub fn thread<By>(mut self, thread: impl IntoMaybe<Thread, By>) -> Self {
        put(
            &mut self.thread,
            &mut self.leftovers,
            10,
            thread.into_maybe(),
        );
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

    /// Files and stores that the tools may use.
    #[must_use]
    pub fn tool_resources<By>(mut self, tool_resources: impl IntoMaybe<ToolResources, By>) -> Self {
        self.tool_resources = tool_resources.into_maybe();
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

/// Thread of `ThreadCreateAndRunParams` with `messages`, `metadata` and `tool_resources`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thread {
    /// Messages of the conversation, in order.
    pub messages: Option<Vec<Message>>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Files and stores that the tools may use.
    pub tool_resources: Maybe<thread_create_params::ToolResources>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Thread = "beta.ThreadCreateAndRunParams.Thread";
    [
        optional("messages"),
        optional("metadata").or_null(),
        optional("tool_resources").or_null(),
    ];
    0 messages, 1 metadata, 2 tool_resources,
}

impl Thread {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Messages of the conversation, in order.
    #[must_use]
    pub fn messages(mut self, messages: impl IntoItems<Message>) -> Self {
        put(
            &mut self.messages,
            &mut self.leftovers,
            0,
            messages.into_items(),
        );
        self
    }

    /// The caller's own keys and values, kept with the object.
    #[must_use]
    pub fn metadata(mut self, metadata: impl IntoPairs<String>) -> Self {
        self.metadata = metadata.into_pairs();
        self
    }

    /// Files and stores that the tools may use.
    #[must_use]
    pub fn tool_resources<By>(
        mut self,
        tool_resources: impl IntoMaybe<thread_create_params::ToolResources, By>,
    ) -> Self {
        self.tool_resources = tool_resources.into_maybe();
        self
    }
}
