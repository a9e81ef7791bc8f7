//! `ResponseCreate` of `responses_client_event`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::chat::completion_create_params::{Moderation, PromptCacheRetention};
use crate::responses::response::{AccessProgramsCyber, ToolChoice, Truncation};
use crate::responses::{
    ResponseConversationParam, ResponseIncludable, ResponseInputItem, ResponsePrompt,
    ResponseTextConfig, ServiceTier, Tool,
};
use crate::shared::{Reasoning, ResponsesModel};
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

use super::{ResponseCreatePromptCacheOptions, ResponseCreateStreamOptions};

/// Starts a response over the socket, with the usual parameters.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreate {
    /// Special access programmes that the request runs under.
    pub access_programs: Maybe<ResponseCreateAccessPrograms>,
    /// Background of the image, or whether the work runs in the background. False by default.
    pub background: Maybe<bool>,
    /// How background work is scheduled.
    pub background_options: Maybe<ResponseCreateBackgroundOptions>,
    /// Rules for shortening the context when it grows. At least 1 item.
    pub context_management: Maybe<Vec<ResponseCreateContextManagement>>,
    /// The conversation that this belongs to.
    pub conversation: Maybe<ResponseCreateConversation>,
    /// Whether to produce output, or just warm up the connection.
    pub generate: Maybe<bool>,
    /// Image to work on, or how images are handled.
    pub image: Maybe<ResponseCreateImage>,
    /// Extra data to put into the reply.
    pub include: Maybe<Vec<ResponseIncludable>>,
    /// What the model or tool is given.
    pub input: Maybe<ResponseCreateInput>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Maybe<String>,
    /// Most tokens the model may produce, reasoning included. At least 16.
    pub max_output_tokens: Maybe<i64>,
    /// Most calls to built-in tools in one response.
    pub max_tool_calls: Maybe<i64>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Model that does or did the work.
    pub model: Maybe<ResponsesModel>,
    /// How strictly content is checked, or what the check found.
    pub moderation: Maybe<Moderation>,
    /// Whether the model may call several tools at once. True by default.
    pub parallel_tool_calls: Maybe<bool>,
    /// ID of the response that this one continues.
    pub previous_response_id: Maybe<String>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Maybe<ResponsePrompt>,
    /// Key that sends similar requests to the same cache.
    pub prompt_cache_key: Maybe<String>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Maybe<ResponseCreatePromptCacheOptions>,
    /// How long cached prompt prefixes are kept.
    pub prompt_cache_retention: Maybe<PromptCacheRetention>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Maybe<Reasoning>,
    /// Stable, anonymous mark of the end user for abuse checks. At most 64 characters.
    pub safety_identifier: Maybe<String>,
    /// Level of service that handles the request. `auto` by default.
    pub service_tier: Maybe<ServiceTier>,
    /// Whether the service keeps the result for later. True by default.
    pub store: Maybe<bool>,
    /// Whether the result comes piece by piece as events. False by default.
    pub stream: Maybe<bool>,
    /// Lane of the socket connection that this belongs to. 1 to 256 characters.
    pub stream_id: Maybe<String>,
    /// Extra settings for streaming.
    pub stream_options: Maybe<ResponseCreateStreamOptions>,
    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub temperature: Maybe<f64>,
    /// The text, or how text is written.
    pub text: Maybe<ResponseTextConfig>,
    /// Whether and which tools the model must use.
    pub tool_choice: Maybe<ToolChoice>,
    /// Tools the model may use.
    pub tools: Maybe<Vec<Tool>>,
    /// Likeliest tokens at each place, or how many to report. 0 to 20.
    pub top_logprobs: Maybe<i64>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub top_p: Maybe<f64>,
    /// What happens when the context is too long. `disabled` by default.
    pub truncation: Maybe<Truncation>,
    /// The user or end user concerned.
    pub user: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreate = "responses.ResponsesClientEvent.ResponseCreate";
    [
        constant("type", "response.create"),
        optional("access_programs").or_null(),
        optional("background").or_null(),
        optional("background_options").or_null(),
        optional("context_management").or_null(),
        optional("conversation").or_null(),
        optional("generate").or_null(),
        optional("image").or_null(),
        optional("include").or_null(),
        optional("input").or_null(),
        optional("instructions").or_null(),
        optional("max_output_tokens").or_null(),
        optional("max_tool_calls").or_null(),
        optional("metadata").or_null(),
        optional("model").or_null(),
        optional("moderation").or_null(),
        optional("parallel_tool_calls").or_null(),
        optional("previous_response_id").or_null(),
        optional("prompt").or_null(),
        optional("prompt_cache_key").or_null(),
        optional("prompt_cache_options").or_null(),
        optional("prompt_cache_retention").or_null(),
        optional("reasoning").or_null(),
        optional("safety_identifier").or_null(),
        optional("service_tier").or_null(),
        optional("store").or_null(),
        optional("stream").or_null(),
        optional("stream_id").or_null(),
        optional("stream_options").or_null(),
        optional("temperature").or_null(),
        optional("text").or_null(),
        optional("tool_choice").or_null(),
        optional("tools").or_null(),
        optional("top_logprobs").or_null(),
        optional("top_p").or_null(),
        optional("truncation").or_null(),
        optional("user").or_null(),
    ];
    1 access_programs, 2 background, 3 background_options, 4 context_management, 5 conversation,
    6 generate, 7 image, 8 include, 9 input, 10 instructions, 11 max_output_tokens,
    12 max_tool_calls, 13 metadata, 14 model, 15 moderation, 16 parallel_tool_calls,
    17 previous_response_id, 18 prompt, 19 prompt_cache_key, 20 prompt_cache_options,
    21 prompt_cache_retention, 22 reasoning, 23 safety_identifier, 24 service_tier, 25 store,
    26 stream, 27 stream_id, 28 stream_options, 29 temperature, 30 text, 31 tool_choice, 32 tools,
    33 top_logprobs, 34 top_p, 35 truncation, 36 user,
}

impl ResponseCreate {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Special access programmes that the request runs under.
    #[must_use]
    pub fn access_programs<By>(
        mut self,
        access_programs: impl IntoMaybe<ResponseCreateAccessPrograms, By>,
    ) -> Self {
        self.access_programs = access_programs.into_maybe();
        self
    }

    /// Background of the image, or whether the work runs in the background. False by default.
    #[must_use]
    pub fn background<By>(mut self, background: impl IntoMaybe<bool, By>) -> Self {
        self.background = background.into_maybe();
        self
    }

    /// How background work is scheduled.
    #[must_use]
    pub fn background_options<By>(
        mut self,
        background_options: impl IntoMaybe<ResponseCreateBackgroundOptions, By>,
    ) -> Self {
        self.background_options = background_options.into_maybe();
        self
    }

    /// Rules for shortening the context when it grows. At least 1 item.
    #[must_use]
    pub fn context_management(
        mut self,
        context_management: impl IntoItems<ResponseCreateContextManagement>,
    ) -> Self {
        self.context_management = context_management.into_items();
        self
    }

    /// The conversation that this belongs to.
    #[must_use]
    pub fn conversation<By>(
        mut self,
        conversation: impl IntoMaybe<ResponseCreateConversation, By>,
    ) -> Self {
        self.conversation = conversation.into_maybe();
        self
    }

    /// Whether to produce output, or just warm up the connection.
    #[must_use]
    pub fn generate<By>(mut self, generate: impl IntoMaybe<bool, By>) -> Self {
        self.generate = generate.into_maybe();
        self
    }

    /// Image to work on, or how images are handled.
    #[must_use]
    pub fn image<By>(mut self, image: impl IntoMaybe<ResponseCreateImage, By>) -> Self {
        self.image = image.into_maybe();
        self
    }

    /// Extra data to put into the reply.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<ResponseIncludable>) -> Self {
        self.include = include.into_items();
        self
    }

    /// What the model or tool is given.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<ResponseCreateInput, By>) -> Self {
        self.input = input.into_maybe();
        self
    }

    /// Directions for the model, ahead of the conversation.
    #[must_use]
    pub fn instructions<By>(mut self, instructions: impl IntoMaybe<String, By>) -> Self {
        self.instructions = instructions.into_maybe();
        self
    }

    /// Most tokens the model may produce, reasoning included. At least 16.
    #[must_use]
    pub fn max_output_tokens<By>(mut self, max_output_tokens: impl IntoMaybe<i64, By>) -> Self {
        self.max_output_tokens = max_output_tokens.into_maybe();
        self
    }

    /// Most calls to built-in tools in one response.
    #[must_use]
    pub fn max_tool_calls<By>(mut self, max_tool_calls: impl IntoMaybe<i64, By>) -> Self {
        self.max_tool_calls = max_tool_calls.into_maybe();
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
    pub fn model<By>(mut self, model: impl IntoMaybe<ResponsesModel, By>) -> Self {
        self.model = model.into_maybe();
        self
    }

    /// How strictly content is checked, or what the check found.
    #[must_use]
    pub fn moderation<By>(mut self, moderation: impl IntoMaybe<Moderation, By>) -> Self {
        self.moderation = moderation.into_maybe();
        self
    }

    /// Whether the model may call several tools at once. True by default.
    #[must_use]
    pub fn parallel_tool_calls<By>(
        mut self,
        parallel_tool_calls: impl IntoMaybe<bool, By>,
    ) -> Self {
        self.parallel_tool_calls = parallel_tool_calls.into_maybe();
        self
    }

    /// ID of the response that this one continues.
    #[must_use]
    pub fn previous_response_id<By>(
        mut self,
        previous_response_id: impl IntoMaybe<String, By>,
    ) -> Self {
        self.previous_response_id = previous_response_id.into_maybe();
        self
    }

    /// Text that tells the model what to make, or a stored prompt.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<ResponsePrompt, By>) -> Self {
        self.prompt = prompt.into_maybe();
        self
    }

    /// Key that sends similar requests to the same cache.
    #[must_use]
    pub fn prompt_cache_key<By>(mut self, prompt_cache_key: impl IntoMaybe<String, By>) -> Self {
        self.prompt_cache_key = prompt_cache_key.into_maybe();
        self
    }

    /// How the prompt cache is used.
    #[must_use]
    pub fn prompt_cache_options<By>(
        mut self,
        prompt_cache_options: impl IntoMaybe<ResponseCreatePromptCacheOptions, By>,
    ) -> Self {
        self.prompt_cache_options = prompt_cache_options.into_maybe();
        self
    }

    /// How long cached prompt prefixes are kept.
    #[must_use]
    pub fn prompt_cache_retention<By>(
        mut self,
        prompt_cache_retention: impl IntoMaybe<PromptCacheRetention, By>,
    ) -> Self {
        self.prompt_cache_retention = prompt_cache_retention.into_maybe();
        self
    }

    /// How much the model thinks, and what it tells of it.
    #[must_use]
    pub fn reasoning<By>(mut self, reasoning: impl IntoMaybe<Reasoning, By>) -> Self {
        self.reasoning = reasoning.into_maybe();
        self
    }

    /// Stable, anonymous mark of the end user for abuse checks. At most 64 characters.
    #[must_use]
    pub fn safety_identifier<By>(mut self, safety_identifier: impl IntoMaybe<String, By>) -> Self {
        self.safety_identifier = safety_identifier.into_maybe();
        self
    }

    /// Level of service that handles the request. `auto` by default.
    #[must_use]
    pub fn service_tier<By>(mut self, service_tier: impl IntoMaybe<ServiceTier, By>) -> Self {
        self.service_tier = service_tier.into_maybe();
        self
    }

    /// Whether the service keeps the result for later. True by default.
    #[must_use]
    pub fn store<By>(mut self, store: impl IntoMaybe<bool, By>) -> Self {
        self.store = store.into_maybe();
        self
    }

    /// Whether the result comes piece by piece as events. False by default.
    #[must_use]
    pub fn stream<By>(mut self, stream: impl IntoMaybe<bool, By>) -> Self {
        self.stream = stream.into_maybe();
        self
    }

    /// Lane of the socket connection that this belongs to. 1 to 256 characters.
    #[must_use]
    pub fn stream_id<By>(mut self, stream_id: impl IntoMaybe<String, By>) -> Self {
        self.stream_id = stream_id.into_maybe();
        self
    }

    /// Extra settings for streaming.
    #[must_use]
    pub fn stream_options<By>(
        mut self,
        stream_options: impl IntoMaybe<ResponseCreateStreamOptions, By>,
    ) -> Self {
        self.stream_options = stream_options.into_maybe();
        self
    }

    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    #[must_use]
    pub fn temperature<By>(mut self, temperature: impl IntoMaybe<f64, By>) -> Self {
        self.temperature = temperature.into_maybe();
        self
    }

    /// The text, or how text is written.
    #[must_use]
    pub fn text<By>(mut self, text: impl IntoMaybe<ResponseTextConfig, By>) -> Self {
        self.text = text.into_maybe();
        self
    }

    /// Whether and which tools the model must use.
    #[must_use]
    pub fn tool_choice<By>(mut self, tool_choice: impl IntoMaybe<ToolChoice, By>) -> Self {
        self.tool_choice = tool_choice.into_maybe();
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<Tool>) -> Self {
        self.tools = tools.into_items();
        self
    }

    /// Likeliest tokens at each place, or how many to report. 0 to 20.
    #[must_use]
    pub fn top_logprobs<By>(mut self, top_logprobs: impl IntoMaybe<i64, By>) -> Self {
        self.top_logprobs = top_logprobs.into_maybe();
        self
    }

    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    #[must_use]
    pub fn top_p<By>(mut self, top_p: impl IntoMaybe<f64, By>) -> Self {
        self.top_p = top_p.into_maybe();
        self
    }

    /// What happens when the context is too long. `disabled` by default.
    #[must_use]
    pub fn truncation<By>(mut self, truncation: impl IntoMaybe<Truncation, By>) -> Self {
        self.truncation = truncation.into_maybe();
        self
    }

    /// The user or end user concerned.
    #[must_use]
    pub fn user<By>(mut self, user: impl IntoMaybe<String, By>) -> Self {
        self.user = user.into_maybe();
        self
    }
}

/// The special access programs to run a request under.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreateAccessPrograms {
    /// Level of access to security related abilities.
    pub cyber: Maybe<AccessProgramsCyber>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreateAccessPrograms = "responses.ResponsesClientEvent.ResponseCreateAccessPrograms";
    [
        optional("cyber").or_null(),
    ];
    0 cyber,
}

impl ResponseCreateAccessPrograms {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Level of access to security related abilities.
    #[must_use]
    pub fn cyber<By>(mut self, cyber: impl IntoMaybe<AccessProgramsCyber, By>) -> Self {
        self.cyber = cyber.into_maybe();
        self
    }
}

/// When a background response should be done, and what it continues.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreateBackgroundOptions {
    /// How soon the background work should be done.
    pub completion_window: Maybe<ResponseCreateBackgroundOptionsCompletionWindow>,
    /// Ties this background work to an earlier piece of work.
    pub continuation_id: Maybe<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreateBackgroundOptions = "responses.ResponsesClientEvent.ResponseCreateBackgroundOptions";
    [
        optional("completion_window").or_null(),
        optional("continuation_id").or_null(),
    ];
    0 completion_window, 1 continuation_id,
}

impl ResponseCreateBackgroundOptions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How soon the background work should be done.
    #[must_use]
    pub fn completion_window<By>(
        mut self,
        completion_window: impl IntoMaybe<ResponseCreateBackgroundOptionsCompletionWindow, By>,
    ) -> Self {
        self.completion_window = completion_window.into_maybe();
        self
    }

    /// Ties this background work to an earlier piece of work.
    #[must_use]
    pub fn continuation_id<By>(mut self, continuation_id: impl IntoMaybe<String, By>) -> Self {
        self.continuation_id = continuation_id.into_maybe();
        self
    }
}

/// Response create background options completion window of `ResponsesClientEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseCreateBackgroundOptionsCompletionWindow {
    /// `soonest`
    Soonest,
    /// `2h`
    N2h,
    /// `8h`
    N8h,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ResponseCreateBackgroundOptionsCompletionWindow;
    "soonest" Soonest,
    "2h" N2h,
    "8h" N8h,
}

/// When the service should compact a growing conversation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreateContextManagement {
    /// Kind of context management to use.
    pub type_: String,
    /// Context size in tokens at which older content is compacted. At least 1000.
    pub compact_threshold: Maybe<i64>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreateContextManagement = "responses.ResponsesClientEvent.ResponseCreateContextManagement";
    [
        required("type"),
        optional("compact_threshold").or_null(),
    ];
    0 type_, 1 compact_threshold,
}

impl ResponseCreateContextManagement {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Context size in tokens at which older content is compacted. At least 1000.
    #[must_use]
    pub fn compact_threshold<By>(mut self, compact_threshold: impl IntoMaybe<i64, By>) -> Self {
        self.compact_threshold = compact_threshold.into_maybe();
        self
    }
}

/// The conversation to read from and add to.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseCreateConversation {
    /// A text.
    Text(String),
    /// Names the conversation that a response belongs to.
    ResponseConversation(ResponseConversationParam),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseCreateConversation = "responses.ResponsesClientEvent.ResponseCreateConversation";
    {
        text: Some(0),
        objects: Objects::One(1),
    };
    0 Text, 1 ResponseConversation,
}

from_text!(ResponseCreateConversation::Text);
from!(ResponseCreateConversation {
    ResponseConversation(ResponseConversationParam),
});

/// Whether images in the context may be compressed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreateImage {
    /// Whether images in the context are compressed.
    pub context_compression: Maybe<ResponseCreateImageContextCompression>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreateImage = "responses.ResponsesClientEvent.ResponseCreateImage";
    [
        optional("context_compression").or_null(),
    ];
    0 context_compression,
}

impl ResponseCreateImage {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether images in the context are compressed.
    #[must_use]
    pub fn context_compression<By>(
        mut self,
        context_compression: impl IntoMaybe<ResponseCreateImageContextCompression, By>,
    ) -> Self {
        self.context_compression = context_compression.into_maybe();
        self
    }
}

/// Response create image context compression of `ResponsesClientEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseCreateImageContextCompression {
    /// `auto`
    Auto,
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ResponseCreateImageContextCompression;
    "auto" Auto,
    "enabled" Enabled,
    "disabled" Disabled,
}

/// Response create input of `ResponsesClientEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseCreateInput {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ResponseInputItem>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseCreateInput = "responses.ResponsesClientEvent.ResponseCreateInput";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

from_text!(ResponseCreateInput::Text);
from_items!(ResponseCreateInput::Items(ResponseInputItem));
