//! `client.chat().completions()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::chat::chat_completion::ServiceTier;
use openai_kit_types::chat::completion_create_params::{
    Function, FunctionCall, Modality, Moderation, PromptCacheOptions, PromptCacheRetention,
    ResponseFormat, Stop, Verbosity, WebSearchOptions,
};
use openai_kit_types::chat::completion_list_params::Order;
use openai_kit_types::chat::{
    ChatCompletion, ChatCompletionAudioParam, ChatCompletionChunk, ChatCompletionDeleted,
    ChatCompletionMessageParam, ChatCompletionPredictionContentParam,
    ChatCompletionStreamOptionsParam, ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam, CompletionCreateParams, CompletionListParams,
    CompletionUpdateParams,
};
use openai_kit_types::pages::CursorPage;
use openai_kit_types::shared::{ChatModel, ReasoningEffort};
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs};

use crate::Client;
use crate::call::{Call, Json, NoParams, Paged, Streams, op};

pub mod messages;

/// The operations of `chat.completions`.
#[derive(Clone, Debug)]
pub struct Completions {
    pub(crate) client: Client,
}

impl Completions {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Generates the next message of a conversation, whole or as a stream of chunks.
    ///
    /// `POST /chat/completions`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Removes a stored chat completion for good.
    ///
    /// `DELETE /chat/completions/{completion_id}`
    pub fn delete(&self, completion_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [completion_id.into()])
    }

    /// Lists the chat completions that were kept because they were created with `store: true`.
    ///
    /// `GET /chat/completions`
    pub fn list(&self) -> Call<List> {
        Call::new(&self.client, [])
    }

    /// Fetches one stored chat completion by its ID.
    ///
    /// `GET /chat/completions/{completion_id}`
    pub fn retrieve(&self, completion_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [completion_id.into()])
    }

    /// Replaces the metadata of a stored chat completion; nothing else can be changed.
    ///
    /// `POST /chat/completions/{completion_id}`
    pub fn update(&self, completion_id: impl Into<String>) -> Call<Update> {
        Call::new(&self.client, [completion_id.into()])
    }

    /// The operations of `chat.completions.messages`.
    #[must_use]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages::new(&self.client)
    }
}

op! {
    /// The call of [`Completions::create`].
    Create: CompletionCreateParams => Json<ChatCompletion>, operations::chat::completions::CREATE;

    /// The call of [`Completions::delete`].
    Delete: NoParams => Json<ChatCompletionDeleted>, operations::chat::completions::DELETE;

    /// The call of [`Completions::list`].
    List: CompletionListParams => Paged<CursorPage<ChatCompletion>>,
        operations::chat::completions::LIST;

    /// The call of [`Completions::retrieve`].
    Retrieve: NoParams => Json<ChatCompletion>, operations::chat::completions::RETRIEVE;

    /// The call of [`Completions::update`].
    Update: CompletionUpdateParams => Json<ChatCompletion>, operations::chat::completions::UPDATE;
}

impl Streams for Create {
    type Event = ChatCompletionChunk;
}

/// Parameters of [`Completions::create`].
impl Call<Create> {
    /// Voice and format of spoken output.
    pub fn audio<By>(self, audio: impl IntoMaybe<ChatCompletionAudioParam, By>) -> Self {
        self.put_maybe(audio.into_maybe(), |params| &mut params.audio)
    }

    /// Pushes down tokens by how often they already occur. -2 to 2; 0 by default.
    pub fn frequency_penalty<By>(self, frequency_penalty: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(frequency_penalty.into_maybe(), |params| {
            &mut params.frequency_penalty
        })
    }

    /// Older way to pick a function; `tool_choice` takes its place.
    pub fn function_call<By>(self, function_call: impl IntoMaybe<FunctionCall, By>) -> Self {
        self.put(2, function_call.into_maybe(), |params| {
            &mut params.function_call
        })
    }

    /// Older list of functions; `tools` takes its place. 1 to 128 items.
    pub fn functions(self, functions: impl IntoItems<Function>) -> Self {
        self.put(3, functions.into_items(), |params| &mut params.functions)
    }

    /// Pushes single tokens up or down, by token ID.
    pub fn logit_bias(self, logit_bias: impl IntoPairs<i64>) -> Self {
        self.put_maybe(logit_bias.into_pairs(), |params| &mut params.logit_bias)
    }

    /// Whether to report log probabilities of the answer's tokens. False by default.
    pub fn logprobs<By>(self, logprobs: impl IntoMaybe<bool, By>) -> Self {
        self.put_maybe(logprobs.into_maybe(), |params| &mut params.logprobs)
    }

    /// Most tokens the answer may have, reasoning included.
    pub fn max_completion_tokens<By>(self, max_completion_tokens: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(max_completion_tokens.into_maybe(), |params| {
            &mut params.max_completion_tokens
        })
    }

    /// Older limit on generated tokens; `max_completion_tokens` takes its place.
    pub fn max_tokens<By>(self, max_tokens: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(max_tokens.into_maybe(), |params| &mut params.max_tokens)
    }

    /// The conversation so far, in order. Required. At least 1 item.
    pub fn messages(self, messages: impl IntoItems<ChatCompletionMessageParam>) -> Self {
        self.put(8, messages.into_items(), |params| &mut params.messages)
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Kinds of output wanted: text, sound or both.
    pub fn modalities(self, modalities: impl IntoItems<Modality>) -> Self {
        self.put_maybe(modalities.into_items(), |params| &mut params.modalities)
    }

    /// Model that answers the chat. Required.
    pub fn model<By>(self, model: impl IntoMaybe<ChatModel, By>) -> Self {
        self.put(11, model.into_maybe(), |params| &mut params.model)
    }

    /// Model and policy for checking input and output for harm.
    pub fn moderation<By>(self, moderation: impl IntoMaybe<Moderation, By>) -> Self {
        self.put_maybe(moderation.into_maybe(), |params| &mut params.moderation)
    }

    /// How many answers to make; all of them are billed. 1 to 128; 1 by default.
    pub fn n<By>(self, n: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(n.into_maybe(), |params| &mut params.n)
    }

    /// Whether the model may call several tools at once. True by default.
    pub fn parallel_tool_calls<By>(self, parallel_tool_calls: impl IntoMaybe<bool, By>) -> Self {
        self.put(14, parallel_tool_calls.into_maybe(), |params| {
            &mut params.parallel_tool_calls
        })
    }

    /// Text that the answer will probably repeat, to speed it up.
    pub fn prediction<By>(
        self,
        prediction: impl IntoMaybe<ChatCompletionPredictionContentParam, By>,
    ) -> Self {
        self.put_maybe(prediction.into_maybe(), |params| &mut params.prediction)
    }

    /// Pushes down tokens that have occurred at all. -2 to 2; 0 by default.
    pub fn presence_penalty<By>(self, presence_penalty: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(presence_penalty.into_maybe(), |params| {
            &mut params.presence_penalty
        })
    }

    /// Key that sends similar requests to the same cache.
    pub fn prompt_cache_key<By>(self, prompt_cache_key: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(prompt_cache_key.into_maybe(), |params| {
            &mut params.prompt_cache_key
        })
    }

    /// How the prompt cache is used.
    pub fn prompt_cache_options<By>(
        self,
        prompt_cache_options: impl IntoMaybe<PromptCacheOptions, By>,
    ) -> Self {
        self.put(18, prompt_cache_options.into_maybe(), |params| {
            &mut params.prompt_cache_options
        })
    }

    /// How long cached prompt prefixes are kept.
    pub fn prompt_cache_retention<By>(
        self,
        prompt_cache_retention: impl IntoMaybe<PromptCacheRetention, By>,
    ) -> Self {
        self.put_maybe(prompt_cache_retention.into_maybe(), |params| {
            &mut params.prompt_cache_retention
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

    /// Form of the answer: plain text, JSON, or JSON that follows a schema.
    pub fn response_format<By>(self, response_format: impl IntoMaybe<ResponseFormat, By>) -> Self {
        self.put(21, response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }

    /// Stable, anonymous mark of the end user for abuse checks. At most 64 characters.
    pub fn safety_identifier<By>(self, safety_identifier: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(safety_identifier.into_maybe(), |params| {
            &mut params.safety_identifier
        })
    }

    /// Starting number that makes results more repeatable.
    pub fn seed<By>(self, seed: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(seed.into_maybe(), |params| &mut params.seed)
    }

    /// Level of service that handles the request. `auto` by default.
    pub fn service_tier<By>(self, service_tier: impl IntoMaybe<ServiceTier, By>) -> Self {
        self.put_maybe(service_tier.into_maybe(), |params| &mut params.service_tier)
    }

    /// Texts that end the answer; they are not part of it. 1 to 4 items.
    pub fn stop<By>(self, stop: impl IntoMaybe<Stop, By>) -> Self {
        self.put_maybe(stop.into_maybe(), |params| &mut params.stop)
    }

    /// Whether the completion is kept so that it can be fetched later. False by default.
    pub fn store<By>(self, store: impl IntoMaybe<bool, By>) -> Self {
        self.put_maybe(store.into_maybe(), |params| &mut params.store)
    }

    /// Extra settings for streaming.
    pub fn stream_options<By>(
        self,
        stream_options: impl IntoMaybe<ChatCompletionStreamOptionsParam, By>,
    ) -> Self {
        self.put_maybe(stream_options.into_maybe(), |params| {
            &mut params.stream_options
        })
    }

    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub fn temperature<By>(self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(temperature.into_maybe(), |params| &mut params.temperature)
    }

    /// Whether and which tools the model must use.
    pub fn tool_choice<By>(
        self,
        tool_choice: impl IntoMaybe<ChatCompletionToolChoiceOptionParam, By>,
    ) -> Self {
        self.put(30, tool_choice.into_maybe(), |params| {
            &mut params.tool_choice
        })
    }

    /// Functions and custom tools the model may call.
    pub fn tools(self, tools: impl IntoItems<ChatCompletionToolUnionParam>) -> Self {
        self.put(31, tools.into_items(), |params| &mut params.tools)
    }

    /// How many of the likeliest tokens to report at each place. 0 to 20.
    pub fn top_logprobs<By>(self, top_logprobs: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(top_logprobs.into_maybe(), |params| &mut params.top_logprobs)
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub fn top_p<By>(self, top_p: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(top_p.into_maybe(), |params| &mut params.top_p)
    }

    /// Older mark of the end user; `safety_identifier` takes its place.
    pub fn user<By>(self, user: impl IntoMaybe<String, By>) -> Self {
        self.put(34, user.into_maybe(), |params| &mut params.user)
    }

    /// How wordy the answer is. `medium` by default.
    pub fn verbosity<By>(self, verbosity: impl IntoMaybe<Verbosity, By>) -> Self {
        self.put_maybe(verbosity.into_maybe(), |params| &mut params.verbosity)
    }

    /// How the model searches the web.
    pub fn web_search_options<By>(
        self,
        web_search_options: impl IntoMaybe<WebSearchOptions, By>,
    ) -> Self {
        self.put(36, web_search_options.into_maybe(), |params| {
            &mut params.web_search_options
        })
    }
}

/// Parameters of [`Completions::list`].
impl Call<List> {
    /// Cursor: the page starts behind this object.
    pub fn after<By>(self, after: impl IntoMaybe<String, By>) -> Self {
        self.put(0, after.into_maybe(), |params| &mut params.after)
    }

    /// Most objects to return, or the size of a limit. 20 by default.
    pub fn limit<By>(self, limit: impl IntoMaybe<i64, By>) -> Self {
        self.put(1, limit.into_maybe(), |params| &mut params.limit)
    }

    /// Keeps only completions that carry these keys and values.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Keeps only completions made by this model.
    pub fn model<By>(self, model: impl IntoMaybe<String, By>) -> Self {
        self.put(3, model.into_maybe(), |params| &mut params.model)
    }

    /// Sort direction of the list. `asc` by default.
    pub fn order<By>(self, order: impl IntoMaybe<Order, By>) -> Self {
        self.put(4, order.into_maybe(), |params| &mut params.order)
    }
}

/// Parameters of [`Completions::update`].
impl Call<Update> {
    /// The caller's own keys and values, kept with the object. Required.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }
}
