//! `client.responses()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::chat::completion_create_params::{
    Moderation, PromptCacheOptions, PromptCacheRetention,
};
use openai_kit_types::responses::response::{ToolChoice, Truncation};
use openai_kit_types::responses::response_compact_params::{Model, ServiceTier};
use openai_kit_types::responses::responses_client_event::{
    ResponseCreateAccessPrograms, ResponseCreateBackgroundOptions, ResponseCreateContextManagement,
    ResponseCreateConversation, ResponseCreateImage, ResponseCreateInput,
    ResponseCreatePromptCacheOptions, ResponseCreateStreamOptions,
};
use openai_kit_types::responses::{
    CompactedResponse, Response, ResponseCompactParams, ResponseCreateParams, ResponseIncludable,
    ResponsePrompt, ResponseRetrieveParams, ResponseStreamEvent, ResponseTextConfig, Tool,
};
use openai_kit_types::shared::{Reasoning, ResponsesModel};
use openai_kit_types::{IntoItems, IntoMaybe, IntoPairs, responses};

use crate::Client;
use crate::call::{Call, Json, NoParams, Nothing, Streams, op};

pub mod input_items;
pub mod input_tokens;

/// Responses: the main way to call a model.
#[derive(Clone, Debug)]
pub struct Responses {
    pub(crate) client: Client,
}

impl Responses {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Cancels a response that runs in the background.
    ///
    /// `POST /responses/{response_id}/cancel`
    pub fn cancel(&self, response_id: impl Into<String>) -> Call<Cancel> {
        Call::new(&self.client, [response_id.into()])
    }

    /// Shrinks a long conversation into fewer items that can be sent on as input.
    ///
    /// `POST /responses/compact`
    pub fn compact(&self) -> Call<Compact> {
        Call::new(&self.client, [])
    }

    /// Creates a model response, whole, as a stream or in the background.
    ///
    /// `POST /responses`
    pub fn create(&self) -> Call<Create> {
        Call::new(&self.client, [])
    }

    /// Deletes a stored response.
    ///
    /// `DELETE /responses/{response_id}`
    pub fn delete(&self, response_id: impl Into<String>) -> Call<Delete> {
        Call::new(&self.client, [response_id.into()])
    }

    /// Fetches a stored response, or streams its events again from a chosen point.
    ///
    /// `GET /responses/{response_id}`
    pub fn retrieve(&self, response_id: impl Into<String>) -> Call<Retrieve> {
        Call::new(&self.client, [response_id.into()])
    }

    /// The operations of `responses.input_items`.
    #[must_use]
    pub fn input_items(&self) -> input_items::InputItems {
        input_items::InputItems::new(&self.client)
    }

    /// The operations of `responses.input_tokens`.
    #[must_use]
    pub fn input_tokens(&self) -> input_tokens::InputTokens {
        input_tokens::InputTokens::new(&self.client)
    }
}

op! {
    /// The call of [`Responses::cancel`].
    Cancel: NoParams => Json<Response>, operations::responses::CANCEL;

    /// The call of [`Responses::compact`].
    Compact: ResponseCompactParams => Json<CompactedResponse>, operations::responses::COMPACT;

    /// The call of [`Responses::create`].
    Create: ResponseCreateParams => Json<Response>, operations::responses::CREATE;

    /// The call of [`Responses::delete`].
    Delete: NoParams => Nothing, operations::responses::DELETE;

    /// The call of [`Responses::retrieve`].
    Retrieve: ResponseRetrieveParams => Json<Response>, operations::responses::RETRIEVE;
}

/// Parameters of [`Responses::compact`].
impl Call<Compact> {
    /// Image to work on, or how images are handled.
    pub fn image<By>(self, image: impl IntoMaybe<ResponseCreateImage, By>) -> Self {
        self.put(0, image.into_maybe(), |params| &mut params.image)
    }

    /// Items to shorten into a compact form. At most 10485760 characters.
    pub fn input<By>(self, input: impl IntoMaybe<ResponseCreateInput, By>) -> Self {
        self.put_maybe(input.into_maybe(), |params| &mut params.input)
    }

    /// Directions for the model, ahead of the conversation.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(instructions.into_maybe(), |params| &mut params.instructions)
    }

    /// Model that does the compacting. Required.
    pub fn model<By>(self, model: impl IntoMaybe<Model, By>) -> Self {
        self.put_maybe(model.into_maybe(), |params| &mut params.model)
    }

    /// ID of the response that this one continues.
    pub fn previous_response_id<By>(
        self,
        previous_response_id: impl IntoMaybe<String, By>,
    ) -> Self {
        self.put_maybe(previous_response_id.into_maybe(), |params| {
            &mut params.previous_response_id
        })
    }

    /// Key that sends similar requests to the same cache. At most 64 characters.
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
        self.put_maybe(prompt_cache_options.into_maybe(), |params| {
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

    /// Level of service that handles the request.
    pub fn service_tier<By>(self, service_tier: impl IntoMaybe<ServiceTier, By>) -> Self {
        self.put_maybe(service_tier.into_maybe(), |params| &mut params.service_tier)
    }
}

impl Streams for Create {
    type Event = ResponseStreamEvent;
}

/// Parameters of [`Responses::create`].
impl Call<Create> {
    /// Special access programmes that the request runs under.
    pub fn access_programs<By>(
        self,
        access_programs: impl IntoMaybe<ResponseCreateAccessPrograms, By>,
    ) -> Self {
        self.put(0, access_programs.into_maybe(), |params| {
            &mut params.access_programs
        })
    }

    /// Whether the work goes on by itself while the caller polls for the result. False by default.
    pub fn background<By>(self, background: impl IntoMaybe<bool, By>) -> Self {
        self.put_maybe(background.into_maybe(), |params| &mut params.background)
    }

    /// How background work is scheduled.
    pub fn background_options<By>(
        self,
        background_options: impl IntoMaybe<ResponseCreateBackgroundOptions, By>,
    ) -> Self {
        self.put(2, background_options.into_maybe(), |params| {
            &mut params.background_options
        })
    }

    /// Rules for shortening the context when it grows. At least 1 item.
    pub fn context_management(
        self,
        context_management: impl IntoItems<ResponseCreateContextManagement>,
    ) -> Self {
        self.put_maybe(context_management.into_items(), |params| {
            &mut params.context_management
        })
    }

    /// Conversation that the input and the output are added to.
    pub fn conversation<By>(
        self,
        conversation: impl IntoMaybe<ResponseCreateConversation, By>,
    ) -> Self {
        self.put_maybe(conversation.into_maybe(), |params| &mut params.conversation)
    }

    /// How images in the input are handled.
    pub fn image<By>(self, image: impl IntoMaybe<ResponseCreateImage, By>) -> Self {
        self.put(5, image.into_maybe(), |params| &mut params.image)
    }

    /// Extra data to put into the response, such as search results.
    pub fn include(self, include: impl IntoItems<ResponseIncludable>) -> Self {
        self.put_maybe(include.into_items(), |params| &mut params.include)
    }

    /// What the model is given: plain text or a list of items.
    pub fn input<By>(self, input: impl IntoMaybe<ResponseCreateInput, By>) -> Self {
        self.put(7, input.into_maybe(), |params| &mut params.input)
    }

    /// System text put ahead of the input, for this response only.
    pub fn instructions<By>(self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(instructions.into_maybe(), |params| &mut params.instructions)
    }

    /// Most tokens the model may produce, reasoning included. At least 16.
    pub fn max_output_tokens<By>(self, max_output_tokens: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(max_output_tokens.into_maybe(), |params| {
            &mut params.max_output_tokens
        })
    }

    /// Most calls to built-in tools, over all tools together.
    pub fn max_tool_calls<By>(self, max_tool_calls: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(max_tool_calls.into_maybe(), |params| {
            &mut params.max_tool_calls
        })
    }

    /// The caller's own keys and values, kept with the object.
    pub fn metadata(self, metadata: impl IntoPairs<String>) -> Self {
        self.put_maybe(metadata.into_pairs(), |params| &mut params.metadata)
    }

    /// Model that writes the response.
    pub fn model<By>(self, model: impl IntoMaybe<ResponsesModel, By>) -> Self {
        self.put(12, model.into_maybe(), |params| &mut params.model)
    }

    /// Model and policy for checking input and output for harm.
    pub fn moderation<By>(self, moderation: impl IntoMaybe<Moderation, By>) -> Self {
        self.put_maybe(moderation.into_maybe(), |params| &mut params.moderation)
    }

    /// Whether the model may ask for several tool calls at once. True by default.
    pub fn parallel_tool_calls<By>(self, parallel_tool_calls: impl IntoMaybe<bool, By>) -> Self {
        self.put_maybe(parallel_tool_calls.into_maybe(), |params| {
            &mut params.parallel_tool_calls
        })
    }

    /// Response whose context this one continues; not together with `conversation`.
    pub fn previous_response_id<By>(
        self,
        previous_response_id: impl IntoMaybe<String, By>,
    ) -> Self {
        self.put_maybe(previous_response_id.into_maybe(), |params| {
            &mut params.previous_response_id
        })
    }

    /// Stored prompt to start from, with values for its variables.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<ResponsePrompt, By>) -> Self {
        self.put_maybe(prompt.into_maybe(), |params| &mut params.prompt)
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
        prompt_cache_options: impl IntoMaybe<ResponseCreatePromptCacheOptions, By>,
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

    /// How much a reasoning model thinks, and what it tells of it.
    pub fn reasoning<By>(self, reasoning: impl IntoMaybe<Reasoning, By>) -> Self {
        self.put_maybe(reasoning.into_maybe(), |params| &mut params.reasoning)
    }

    /// Stable, anonymous mark of the end user for abuse checks. At most 64 characters.
    pub fn safety_identifier<By>(self, safety_identifier: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(safety_identifier.into_maybe(), |params| {
            &mut params.safety_identifier
        })
    }

    /// Level of service that handles the request. `auto` by default.
    pub fn service_tier<By>(
        self,
        service_tier: impl IntoMaybe<responses::ServiceTier, By>,
    ) -> Self {
        self.put_maybe(service_tier.into_maybe(), |params| &mut params.service_tier)
    }

    /// Whether the response is kept so that it can be fetched later. True by default.
    pub fn store<By>(self, store: impl IntoMaybe<bool, By>) -> Self {
        self.put_maybe(store.into_maybe(), |params| &mut params.store)
    }

    /// Extra settings for streaming.
    pub fn stream_options<By>(
        self,
        stream_options: impl IntoMaybe<ResponseCreateStreamOptions, By>,
    ) -> Self {
        self.put_maybe(stream_options.into_maybe(), |params| {
            &mut params.stream_options
        })
    }

    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub fn temperature<By>(self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(temperature.into_maybe(), |params| &mut params.temperature)
    }

    /// Format and wordiness of the text output.
    pub fn text<By>(self, text: impl IntoMaybe<ResponseTextConfig, By>) -> Self {
        self.put(27, text.into_maybe(), |params| &mut params.text)
    }

    /// Whether the model must, may or must not call tools, or one tool by name.
    pub fn tool_choice<By>(self, tool_choice: impl IntoMaybe<ToolChoice, By>) -> Self {
        self.put(28, tool_choice.into_maybe(), |params| {
            &mut params.tool_choice
        })
    }

    /// Tools the model may call: built-in, remote or your own functions.
    pub fn tools(self, tools: impl IntoItems<Tool>) -> Self {
        self.put(29, tools.into_items(), |params| &mut params.tools)
    }

    /// How many of the likeliest tokens to report at each place. 0 to 20.
    pub fn top_logprobs<By>(self, top_logprobs: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(top_logprobs.into_maybe(), |params| &mut params.top_logprobs)
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub fn top_p<By>(self, top_p: impl IntoMaybe<f64, By>) -> Self {
        self.put_maybe(top_p.into_maybe(), |params| &mut params.top_p)
    }

    /// Whether old items may be dropped when the context gets too long. `disabled` by default.
    pub fn truncation<By>(self, truncation: impl IntoMaybe<Truncation, By>) -> Self {
        self.put_maybe(truncation.into_maybe(), |params| &mut params.truncation)
    }

    /// Older mark of the end user; `safety_identifier` takes its place.
    pub fn user<By>(self, user: impl IntoMaybe<String, By>) -> Self {
        self.put(33, user.into_maybe(), |params| &mut params.user)
    }
}

impl Streams for Retrieve {
    type Event = ResponseStreamEvent;
}

/// Parameters of [`Responses::retrieve`].
impl Call<Retrieve> {
    /// Extra data to put into the response, such as search results.
    pub fn include(self, include: impl IntoItems<ResponseIncludable>) -> Self {
        self.put(0, include.into_items(), |params| &mut params.include)
    }

    /// Whether stream events are padded to hide their true length.
    pub fn include_obfuscation<By>(self, include_obfuscation: impl IntoMaybe<bool, By>) -> Self {
        self.put(1, include_obfuscation.into_maybe(), |params| {
            &mut params.include_obfuscation
        })
    }

    /// Number of the event behind which the stream goes on.
    pub fn starting_after<By>(self, starting_after: impl IntoMaybe<i64, By>) -> Self {
        self.put(2, starting_after.into_maybe(), |params| {
            &mut params.starting_after
        })
    }
}
