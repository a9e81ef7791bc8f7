//! `client.beta().threads()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::assistants::thread_create_params::{Message, ToolResources};
use openai_kit_types::beta::assistants::{
    AssistantResponseFormatOption, AssistantStreamEvent, AssistantTool, AssistantToolChoiceOption,
    Thread, ThreadCreateAndRunParams, ThreadCreateParams, ThreadDeleted, ThreadUpdateParams,
    thread, thread_create_and_run_params,
};
use openai_kit_types::beta::threads::Run;
use openai_kit_types::beta::threads::run::TruncationStrategy;
use openai_kit_types::shared::ChatModel;
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Streams, op};

pub mod messages;
pub mod runs;

/// Assistants and their threads, which Responses replace.
#[derive(Clone, Debug)]
pub struct Threads {
    pub(crate) client: Client,
}

impl Threads {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Creates a thread, optionally with first messages.
    ///
    /// `POST /threads`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Creates a thread and runs an assistant on it in a single call.
    ///
    /// `POST /threads/runs`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn create_and_run(&self) -> Call<CreateAndRun> {
        Call::new(&self.client, [])
    }

    /// Deletes a thread.
    ///
    /// `DELETE /threads/{thread_id}`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn delete(&self, thread_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [thread_id.into()])
    }

    /// Fetches one thread.
    ///
    /// `GET /threads/{thread_id}`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn retrieve(&self, thread_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [thread_id.into()])
    }

    /// Changes the tool resources or metadata of a thread.
    ///
    /// `POST /threads/{thread_id}`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn update(&self, thread_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [thread_id.into()])
    }

    /// The operations of `beta.threads.messages`.
    #[must_use]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages::new(&self.client)
    }

    /// The operations of `beta.threads.runs`.
    #[must_use]
    pub fn runs(&self) -> runs::Runs {
        runs::Runs::new(&self.client)
    }
}

op! {
    /// The call of [`Threads::create`].
    Create: ThreadCreateParams => Json<Thread>, operations::beta::threads::CREATE;

    /// The call of [`Threads::create_and_run`].
    CreateAndRun: ThreadCreateAndRunParams => Json<Run>, operations::beta::threads::CREATE_AND_RUN;

    /// The call of [`Threads::delete`].
    Delete: NoParams => Json<ThreadDeleted>, operations::beta::threads::DELETE;

    /// The call of [`Threads::retrieve`].
    Retrieve: NoParams => Json<Thread>, operations::beta::threads::RETRIEVE;

    /// The call of [`Threads::update`].
    Update: ThreadUpdateParams => Json<Thread>, operations::beta::threads::UPDATE;
}

/// Parameters of [`Threads::create`].
impl Call<Create> {
    /// Messages of the conversation, in order.
    pub fn messages(self, messages: impl IntoItems<Message>) -> Self {
        self.put(0, messages.into_items(), |params| &mut params.messages)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Files and stores that the tools may use.
    pub fn tool_resources<By>(self, tool_resources: impl IntoMaybe<ToolResources, By>) -> Self {
        self.put_maybe(tool_resources.into_maybe(), |params| {
            &mut params.tool_resources
        })
    }
}

impl Streams for CreateAndRun {
    type Event = AssistantStreamEvent;
}

/// Parameters of [`Threads::create_and_run`].
impl Call<CreateAndRun> {
    /// ID of the assistant. Required.
    pub fn assistant_id<By>(self, assistant_id: impl IntoMaybe<String, By>) -> Self {
        self.put(0, assistant_id.into_maybe(), |params| {
            &mut params.assistant_id
        })
    }

    /// Directions for the model, ahead of the conversation.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(instructions.into_maybe(), |params| &mut params.instructions)
    }

    /// Most tokens the answer may have, reasoning included. At least 256.
    pub fn max_completion_tokens<By>(self, max_completion_tokens: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(max_completion_tokens.into_maybe(), |params| {
            &mut params.max_completion_tokens
        })
    }

    /// Most prompt tokens the whole run may use. At least 256.
    pub fn max_prompt_tokens<By>(self, max_prompt_tokens: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(max_prompt_tokens.into_maybe(), |params| {
            &mut params.max_prompt_tokens
        })
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Model that does or did the work.
    pub fn model<By>(self, model: impl IntoMaybe<ChatModel, By>) -> Self {
        self.put_maybe(model.into_maybe(), |params| &mut params.model)
    }

    /// Whether the model may call several tools at once. True by default.
    pub fn parallel_tool_calls<By>(self, parallel_tool_calls: impl IntoMaybe<bool, By>) -> Self {
        self.put(6, parallel_tool_calls.into_maybe(), |params| {
            &mut params.parallel_tool_calls
        })
    }

    /// Form in which the result comes back.
    pub fn response_format<By>(
        self,
        response_format: impl IntoMaybe<AssistantResponseFormatOption, By>,
    ) -> Self {
        self.put_maybe(response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }

    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub fn temperature<By>(self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(temperature.into_maybe(), |params| &mut params.temperature)
    }

    /// The thread to create and run.
    pub fn thread<By>(
        self,
        thread: impl IntoMaybe<thread_create_and_run_params::Thread, By>,
    ) -> Self {
        self.put(10, thread.into_maybe(), |params| &mut params.thread)
    }

    /// Whether and which tools the model must use.
    pub fn tool_choice<By>(
        self,
        tool_choice: impl IntoMaybe<AssistantToolChoiceOption, By>,
    ) -> Self {
        self.put_maybe(tool_choice.into_maybe(), |params| &mut params.tool_choice)
    }

    /// Files and stores that the tools may use.
    pub fn tool_resources<By>(
        self,
        tool_resources: impl IntoMaybe<thread::ToolResources, By>,
    ) -> Self {
        self.put_maybe(tool_resources.into_maybe(), |params| {
            &mut params.tool_resources
        })
    }

    /// Tools the model may use. At most 20 items.
    pub fn tools(self, tools: impl IntoItems<AssistantTool>) -> Self {
        self.put_maybe(tools.into_items(), |params| &mut params.tools)
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub fn top_p<By>(self, top_p: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(top_p.into_maybe(), |params| &mut params.top_p)
    }

    /// How the thread is shortened to fit the context.
    pub fn truncation_strategy<By>(
        self,
        truncation_strategy: impl IntoMaybe<TruncationStrategy, By>,
    ) -> Self {
        self.put_maybe(truncation_strategy.into_maybe(), |params| {
            &mut params.truncation_strategy
        })
    }
}

/// Parameters of [`Threads::update`].
impl Call<Update> {
    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Files and stores that the tools may use.
    pub fn tool_resources<By>(
        self,
        tool_resources: impl IntoMaybe<thread::ToolResources, By>,
    ) -> Self {
        self.put_maybe(tool_resources.into_maybe(), |params| {
            &mut params.tool_resources
        })
    }
}
