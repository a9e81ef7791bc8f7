//! `client.beta().threads().runs()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::beta::assistants::assistant_list_params::Order;
use openai_kit_types::beta::assistants::thread_create_params::Message;
use openai_kit_types::beta::assistants::{
    AssistantResponseFormatOption, AssistantStreamEvent, AssistantTool, AssistantToolChoiceOption,
};
use openai_kit_types::beta::threads::run::TruncationStrategy;
use openai_kit_types::beta::threads::run_submit_tool_outputs_params::ToolOutput;
use openai_kit_types::beta::threads::runs::RunStepInclude;
use openai_kit_types::beta::threads::{
    Run, RunCreateParams, RunListParams, RunSubmitToolOutputsParams, RunUpdateParams,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::shared::{ChatModel, ReasoningEffort};
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, Streams, op};

pub mod steps;

/// The operations of `beta.threads.runs`.
#[derive(Clone, Debug)]
pub struct Runs {
    pub(crate) client: Client,
}

impl Runs {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Asks a run in progress to stop; it becomes `cancelling` first.
    ///
    /// `POST /threads/{thread_id}/runs/{run_id}/cancel`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn cancel(&self, thread_id: impl Into<String>, run_id: impl Into<String>) -> Call<Cancel> {
        Call::new(&self.client, [thread_id.into(), run_id.into()])
    }

    /// Runs an assistant on a thread, optionally as a stream of events.
    ///
    /// `POST /threads/{thread_id}/runs`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn create(&self, thread_id: impl Into<String>) -> Call<Create> {
        Call::new(&self.client, [thread_id.into()])
    }

    /// Lists the runs of a thread.
    ///
    /// `GET /threads/{thread_id}/runs`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn list(&self, thread_id: impl Into<String>) -> Call<List> {
        Call::new(&self.client, [thread_id.into()])
    }

    /// Fetches the state of one run.
    ///
    /// `GET /threads/{thread_id}/runs/{run_id}`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn retrieve(
        &self,
        thread_id: impl Into<String>,
        run_id: impl Into<String>,
    ) -> Call<Retrieve> {
        Call::new(&self.client, [thread_id.into(), run_id.into()])
    }

    /// Hands in all the tool outputs that a run waits for, so that it can go on.
    ///
    /// `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn submit_tool_outputs(
        &self,
        thread_id: impl Into<String>,
        run_id: impl Into<String>,
    ) -> Call<SubmitToolOutputs> {
        Call::new(&self.client, [thread_id.into(), run_id.into()])
    }

    /// Replaces the metadata of a run.
    ///
    /// `POST /threads/{thread_id}/runs/{run_id}`
    #[deprecated = "threads are replaced by `conversations()`, and runs by `responses()`"]
    pub fn update(&self, thread_id: impl Into<String>, run_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [thread_id.into(), run_id.into()])
    }

    /// The operations of `beta.threads.runs.steps`.
    #[must_use]
    pub fn steps(&self) -> steps::Steps {
        steps::Steps::new(&self.client)
    }
}

op! {
    /// The call of [`Runs::cancel`].
    Cancel: NoParams => Json<Run>, operations::beta::threads::runs::CANCEL;

    /// The call of [`Runs::create`].
    Create: RunCreateParams => Json<Run>, operations::beta::threads::runs::CREATE;

    /// The call of [`Runs::list`].
    List: RunListParams => Paged<CursorPage<Run>>, operations::beta::threads::runs::LIST;

    /// The call of [`Runs::retrieve`].
    Retrieve: NoParams => Json<Run>, operations::beta::threads::runs::RETRIEVE;

    /// The call of [`Runs::submit_tool_outputs`].
    SubmitToolOutputs: RunSubmitToolOutputsParams => Json<Run>,
        operations::beta::threads::runs::SUBMIT_TOOL_OUTPUTS;

    /// The call of [`Runs::update`].
    Update: RunUpdateParams => Json<Run>, operations::beta::threads::runs::UPDATE;
}

impl Streams for Create {
    type Event = AssistantStreamEvent;
}

/// Parameters of [`Runs::create`].
impl Call<Create> {
    /// Text put after the assistant's own instructions for this run only.
    pub fn additional_instructions<By>(
        self,
        additional_instructions: impl IntoMaybe<String, By>,
    ) -> Self {
        self.put_maybe(additional_instructions.into_maybe(), |params| {
            &mut params.additional_instructions
        })
    }

    /// Messages appended to the thread before the run starts.
    pub fn additional_messages(self, additional_messages: impl IntoItems<Message>) -> Self {
        self.put_maybe(additional_messages.into_items(), |params| {
            &mut params.additional_messages
        })
    }

    /// ID of the assistant. Required.
    pub fn assistant_id<By>(self, assistant_id: impl IntoMaybe<String, By>) -> Self {
        self.put(2, assistant_id.into_maybe(), |params| {
            &mut params.assistant_id
        })
    }

    /// Extra data to put into the reply.
    pub fn include(self, include: impl IntoItems<RunStepInclude>) -> Self {
        self.put(3, include.into_items(), |params| &mut params.include)
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
        self.put(9, parallel_tool_calls.into_maybe(), |params| {
            &mut params.parallel_tool_calls
        })
    }

    /// How much the model thinks before it answers. `medium` by default.
    pub fn reasoning_effort<By>(
        self,
        reasoning_effort: impl IntoMaybe<ReasoningEffort, By>,
    ) -> Self {
        self.put_maybe(reasoning_effort.into_maybe(), |params| {
            &mut params.reasoning_effort
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

    /// Whether and which tools the model must use.
    pub fn tool_choice<By>(
        self,
        tool_choice: impl IntoMaybe<AssistantToolChoiceOption, By>,
    ) -> Self {
        self.put_maybe(tool_choice.into_maybe(), |params| &mut params.tool_choice)
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

/// Parameters of [`Runs::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Cursor: the page ends ahead of this object.
    pub fn before<By>(self, before: impl IntoMaybe<String, By>) -> Self {
        self.put(1, before.into_maybe(), |params| &mut params.before)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Sort direction of the list. `desc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(3, order.into_maybe(), |params| &mut params.order)
    }
}

impl Streams for SubmitToolOutputs {
    type Event = AssistantStreamEvent;
}

/// Parameters of [`Runs::submit_tool_outputs`].
impl Call<SubmitToolOutputs> {
    /// Results of the tool calls. Required.
    pub fn tool_outputs(self, tool_outputs: impl IntoItems<ToolOutput>) -> Self {
        self.put(1, tool_outputs.into_items(), |params| {
            &mut params.tool_outputs
        })
    }
}

/// Parameters of [`Runs::update`].
impl Call<Update> {
    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }
}
