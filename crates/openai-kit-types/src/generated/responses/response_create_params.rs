//! What `responses.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::convert::put;
use crate::responses::responses_client_event::{
    ResponseCreateAccessPrograms, ResponseCreateBackgroundOptions, ResponseCreateContextManagement,
    ResponseCreateConversation, ResponseCreateImage, ResponseCreateInput,
    ResponseCreatePromptCacheOptions, ResponseCreateStreamOptions,
};
use crate::responses::{ResponseIncludable, ResponsePrompt, ResponseTextConfig, ServiceTier, Tool};
use crate::shared::{Reasoning, ResponsesModel};
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl as PromptCacheOptionsTtl;
pub use crate::chat::completion_create_params::Moderation;
pub use crate::chat::completion_create_params::ModerationPolicy;
pub use crate::chat::completion_create_params::ModerationPolicyInput;
pub use crate::chat::completion_create_params::ModerationPolicyInputMode as ModerationPolicyOutputMode;
pub use crate::chat::completion_create_params::ModerationPolicyInputMode;
pub use crate::chat::completion_create_params::ModerationPolicyOutput;
pub use crate::chat::completion_create_params::PromptCacheOptionsMode;
pub use crate::chat::completion_create_params::PromptCacheRetention;
pub use crate::responses::response::AccessProgramsCyber;
pub use crate::responses::response::ToolChoice;
pub use crate::responses::response::Truncation;
pub use crate::responses::responses_client_event::ResponseCreateAccessPrograms as AccessPrograms;
pub use crate::responses::responses_client_event::ResponseCreateBackgroundOptions as BackgroundOptions;
pub use crate::responses::responses_client_event::ResponseCreateBackgroundOptionsCompletionWindow as BackgroundOptionsCompletionWindow;
pub use crate::responses::responses_client_event::ResponseCreateContextManagement as ContextManagement;
pub use crate::responses::responses_client_event::ResponseCreateConversation as Conversation;
pub use crate::responses::responses_client_event::ResponseCreateImage as Image;
pub use crate::responses::responses_client_event::ResponseCreateImageContextCompression as ImageContextCompression;
pub use crate::responses::responses_client_event::ResponseCreateInput as Input;
pub use crate::responses::responses_client_event::ResponseCreatePromptCacheOptions as PromptCacheOptions;
pub use crate::responses::responses_client_event::ResponseCreateStreamOptions as StreamOptions;
pub use crate::responses::tool::ProgrammaticToolCalling as ToolChoiceSpecificProgrammaticToolCallingParam;

/// Parameters of `responses.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreateParams {
    /// Special access programmes that the request runs under.
    pub access_programs: Option<ResponseCreateAccessPrograms>,
    /// Whether the work goes on by itself while the caller polls for the result. False by default.
    pub background: Maybe<bool>,
    /// How background work is scheduled.
    pub background_options: Option<ResponseCreateBackgroundOptions>,
    /// Rules for shortening the context when it grows. At least 1 item.
    pub context_management: Maybe<Vec<ResponseCreateContextManagement>>,
    /// Conversation that the input and the output are added to.
    pub conversation: Maybe<ResponseCreateConversation>,
    /// How images in the input are handled.
    pub image: Option<ResponseCreateImage>,
    /// Extra data to put into the response, such as search results.
    pub include: Maybe<Vec<ResponseIncludable>>,
    /// What the model is given: plain text or a list of items.
    pub input: Option<ResponseCreateInput>,
    /// System text put ahead of the input, for this response only.
    pub instructions: Maybe<String>,
    /// Most tokens the model may produce, reasoning included. At least 16.
    pub max_output_tokens: Maybe<i64>,
    /// Most calls to built-in tools, over all tools together.
    pub max_tool_calls: Maybe<i64>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Model that writes the response.
    pub model: Option<ResponsesModel>,
    /// Model and policy for checking input and output for harm.
    pub moderation: Maybe<Moderation>,
    /// Whether the model may ask for several tool calls at once. True by default.
    pub parallel_tool_calls: Maybe<bool>,
    /// Response whose context this one continues; not together with `conversation`.
    pub previous_response_id: Maybe<String>,
    /// Stored prompt to start from, with values for its variables.
    pub prompt: Maybe<ResponsePrompt>,
    /// Key that sends similar requests to the same cache.
    pub prompt_cache_key: Maybe<String>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Option<ResponseCreatePromptCacheOptions>,
    /// How long cached prompt prefixes are kept.
    pub prompt_cache_retention: Maybe<PromptCacheRetention>,
    /// How much a reasoning model thinks, and what it tells of it.
    pub reasoning: Maybe<Reasoning>,
    /// Stable, anonymous mark of the end user for abuse checks. At most 64 characters.
    pub safety_identifier: Maybe<String>,
    /// Level of service that handles the request. `auto` by default.
    pub service_tier: Maybe<ServiceTier>,
    /// Whether the response is kept so that it can be fetched later. True by default.
    pub store: Maybe<bool>,
    /// Whether the response comes piece by piece as server-sent events. False by default.
    pub stream: Option<bool>,
    /// Extra settings for streaming.
    pub stream_options: Maybe<ResponseCreateStreamOptions>,
    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub temperature: Maybe<f64>,
    /// Format and wordiness of the text output.
    pub text: Option<ResponseTextConfig>,
    /// Whether the model must, may or must not call tools, or one tool by name.
    pub tool_choice: Option<ToolChoice>,
    /// Tools the model may call: built-in, remote or your own functions.
    pub tools: Option<Vec<Tool>>,
    /// How many of the likeliest tokens to report at each place. 0 to 20.
    pub top_logprobs: Maybe<i64>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub top_p: Maybe<f64>,
    /// Whether old items may be dropped when the context gets too long. `disabled` by default.
    pub truncation: Maybe<Truncation>,
    /// Older mark of the end user; `safety_identifier` takes its place.
    pub user: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreateParams = "responses.ResponseCreateParams";
    [
        optional("access_programs"),
        optional("background").or_null(),
        optional("background_options"),
        optional("context_management").or_null(),
        optional("conversation").or_null(),
        optional("image"),
        optional("include").or_null(),
        optional("input"),
        optional("instructions").or_null(),
        optional("max_output_tokens").or_null(),
        optional("max_tool_calls").or_null(),
        optional("metadata").or_null(),
        optional("model"),
        optional("moderation").or_null(),
        optional("parallel_tool_calls").or_null(),
        optional("previous_response_id").or_null(),
        optional("prompt").or_null(),
        optional("prompt_cache_key").or_null(),
        optional("prompt_cache_options"),
        optional("prompt_cache_retention").or_null(),
        optional("reasoning").or_null(),
        optional("safety_identifier").or_null(),
        optional("service_tier").or_null(),
        optional("store").or_null(),
        optional("stream"),
        optional("stream_options").or_null(),
        optional("temperature").or_null(),
        optional("text"),
        optional("tool_choice"),
        optional("tools"),
        optional("top_logprobs").or_null(),
        optional("top_p").or_null(),
        optional("truncation").or_null(),
        optional("user"),
    ];
    0 access_programs, 1 background, 2 background_options, 3 context_management, 4 conversation,
    5 image, 6 include, 7 input, 8 instructions, 9 max_output_tokens, 10 max_tool_calls,
    11 metadata, 12 model, 13 moderation, 14 parallel_tool_calls, 15 previous_response_id,
    16 prompt, 17 prompt_cache_key, 18 prompt_cache_options, 19 prompt_cache_retention,
    20 reasoning, 21 safety_identifier, 22 service_tier, 23 store, 24 stream, 25 stream_options,
    26 temperature, 27 text, 28 tool_choice, 29 tools, 30 top_logprobs, 31 top_p, 32 truncation,
    33 user,
}

impl ResponseCreateParams {
    /// Special access programmes that the request runs under.
    #[must_use]
    pub fn access_programs<By>(
        mut self,
        access_programs: impl IntoMaybe<ResponseCreateAccessPrograms, By>,
    ) -> Self {
        put(
            &mut self.access_programs,
            &mut self.leftovers,
            0,
            access_programs.into_maybe(),
        );
        self
    }

    /// Whether the work goes on by itself while the caller polls for the result. False by default.
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
        put(
            &mut self.background_options,
            &mut self.leftovers,
            2,
            background_options.into_maybe(),
        );
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

    /// Conversation that the input and the output are added to.
    #[must_use]
    pub fn conversation<By>(
        mut self,
        conversation: impl IntoMaybe<ResponseCreateConversation, By>,
    ) -> Self {
        self.conversation = conversation.into_maybe();
        self
    }

    /// How images in the input are handled.
    #[must_use]
    pub fn image<By>(mut self, image: impl IntoMaybe<ResponseCreateImage, By>) -> Self {
        put(&mut self.image, &mut self.leftovers, 5, image.into_maybe());
        self
    }

    /// Extra data to put into the response, such as search results.
    #[must_use]
    pub fn include(mut self, include: impl IntoItems<ResponseIncludable>) -> Self {
        self.include = include.into_items();
        self
    }

    /// What the model is given: plain text or a list of items.
    #[must_use]
    pub fn input<By>(mut self, input: impl IntoMaybe<ResponseCreateInput, By>) -> Self {
        put(&mut self.input, &mut self.leftovers, 7, input.into_maybe());
        self
    }

    /// System text put ahead of the input, for this response only.
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

    /// Most calls to built-in tools, over all tools together.
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

    /// Model that writes the response.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<ResponsesModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 12, model.into_maybe());
        self
    }

    /// Model and policy for checking input and output for harm.
    #[must_use]
    pub fn moderation<By>(mut self, moderation: impl IntoMaybe<Moderation, By>) -> Self {
        self.moderation = moderation.into_maybe();
        self
    }

    /// Whether the model may ask for several tool calls at once. True by default.
    #[must_use]
    pub fn parallel_tool_calls<By>(
        mut self,
        parallel_tool_calls: impl IntoMaybe<bool, By>,
    ) -> Self {
        self.parallel_tool_calls = parallel_tool_calls.into_maybe();
        self
    }

    /// Response whose context this one continues; not together with `conversation`.
    #[must_use]
    pub fn previous_response_id<By>(
        mut self,
        previous_response_id: impl IntoMaybe<String, By>,
    ) -> Self {
        self.previous_response_id = previous_response_id.into_maybe();
        self
    }

    /// Stored prompt to start from, with values for its variables.
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
        put(
            &mut self.prompt_cache_options,
            &mut self.leftovers,
            18,
            prompt_cache_options.into_maybe(),
        );
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

    /// How much a reasoning model thinks, and what it tells of it.
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

    /// Whether the response is kept so that it can be fetched later. True by default.
    #[must_use]
    pub fn store<By>(mut self, store: impl IntoMaybe<bool, By>) -> Self {
        self.store = store.into_maybe();
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

    /// Format and wordiness of the text output.
    #[must_use]
    pub fn text<By>(mut self, text: impl IntoMaybe<ResponseTextConfig, By>) -> Self {
        put(&mut self.text, &mut self.leftovers, 27, text.into_maybe());
        self
    }

    /// Whether the model must, may or must not call tools, or one tool by name.
    #[must_use]
    pub fn tool_choice<By>(mut self, tool_choice: impl IntoMaybe<ToolChoice, By>) -> Self {
        put(
            &mut self.tool_choice,
            &mut self.leftovers,
            28,
            tool_choice.into_maybe(),
        );
        self
    }

    /// Tools the model may call: built-in, remote or your own functions.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<Tool>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 29, tools.into_items());
        self
    }

    /// How many of the likeliest tokens to report at each place. 0 to 20.
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

    /// Whether old items may be dropped when the context gets too long. `disabled` by default.
    #[must_use]
    pub fn truncation<By>(mut self, truncation: impl IntoMaybe<Truncation, By>) -> Self {
        self.truncation = truncation.into_maybe();
        self
    }

    /// Older mark of the end user; `safety_identifier` takes its place.
    #[must_use]
    pub fn user<By>(mut self, user: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.user, &mut self.leftovers, 33, user.into_maybe());
        self
    }
}
