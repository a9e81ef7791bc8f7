//! What `beta.responses.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::responses::beta_responses_client_event::{
    ResponseCreateInput, ResponseCreateMultiAgent,
};
use crate::convert::put;
use crate::responses::responses_client_event::{
    ResponseCreateAccessPrograms, ResponseCreateBackgroundOptions, ResponseCreateContextManagement,
    ResponseCreateConversation, ResponseCreateImage, ResponseCreatePromptCacheOptions,
    ResponseCreateStreamOptions,
};
use crate::responses::{ResponseIncludable, ResponsePrompt, ResponseTextConfig, ServiceTier, Tool};
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe};

pub use crate::beta::responses::beta_responses_client_event::ResponseCreateInput as Input;
pub use crate::beta::responses::beta_responses_client_event::ResponseCreateMultiAgent as MultiAgent;
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
pub use crate::responses::response_compact_params::Model;
pub use crate::responses::responses_client_event::ResponseCreateAccessPrograms as AccessPrograms;
pub use crate::responses::responses_client_event::ResponseCreateBackgroundOptions as BackgroundOptions;
pub use crate::responses::responses_client_event::ResponseCreateBackgroundOptionsCompletionWindow as BackgroundOptionsCompletionWindow;
pub use crate::responses::responses_client_event::ResponseCreateContextManagement as ContextManagement;
pub use crate::responses::responses_client_event::ResponseCreateConversation as Conversation;
pub use crate::responses::responses_client_event::ResponseCreateImage as Image;
pub use crate::responses::responses_client_event::ResponseCreateImageContextCompression as ImageContextCompression;
pub use crate::responses::responses_client_event::ResponseCreatePromptCacheOptions as PromptCacheOptions;
pub use crate::responses::responses_client_event::ResponseCreateStreamOptions as StreamOptions;
pub use crate::responses::tool::ProgrammaticToolCalling as ToolChoiceBetaSpecificProgrammaticToolCallingParam;
pub use crate::shared::Reasoning;
pub use crate::shared::ReasoningEffort;
pub use crate::shared::reasoning::Context as ReasoningContext;
pub use crate::shared::reasoning::Mode as ReasoningMode;
pub use crate::shared::reasoning::Summary as ReasoningGenerateSummary;
pub use crate::shared::reasoning::Summary as ReasoningSummary;

/// Parameters of `beta.responses.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseCreateParams {
    /// Special access programmes that the request runs under.
    pub access_programs: Option<ResponseCreateAccessPrograms>,
    /// Background of the image, or whether the work runs in the background. False by default.
    pub background: Maybe<bool>,
    /// How background work is scheduled.
    pub background_options: Option<ResponseCreateBackgroundOptions>,
    /// Features in testing that the call wants to use.
    pub betas: Option<Vec<Beta>>,
    /// Rules for shortening the context when it grows. At least 1 item.
    pub context_management: Maybe<Vec<ResponseCreateContextManagement>>,
    /// The conversation that this belongs to.
    pub conversation: Maybe<ResponseCreateConversation>,
    /// Image to work on, or how images are handled.
    pub image: Option<ResponseCreateImage>,
    /// Extra data to put into the reply.
    pub include: Maybe<Vec<ResponseIncludable>>,
    /// What the model or tool is given.
    pub input: Option<ResponseCreateInput>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Maybe<String>,
    /// Most tokens the model may produce, reasoning included. At least 16.
    pub max_output_tokens: Maybe<i64>,
    /// Most calls to built-in tools in one response.
    pub max_tool_calls: Maybe<i64>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Model that does or did the work.
    pub model: Option<Model>,
    /// How strictly content is checked, or what the check found.
    pub moderation: Maybe<Moderation>,
    /// Whether and how the agent may start helper agents.
    pub multi_agent: Maybe<ResponseCreateMultiAgent>,
    /// Whether the model may call several tools at once. True by default.
    pub parallel_tool_calls: Maybe<bool>,
    /// ID of the response that this one continues.
    pub previous_response_id: Maybe<String>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Maybe<ResponsePrompt>,
    /// Key that sends similar requests to the same cache.
    pub prompt_cache_key: Maybe<String>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Option<ResponseCreatePromptCacheOptions>,
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
    pub stream: Option<bool>,
    /// Extra settings for streaming.
    pub stream_options: Maybe<ResponseCreateStreamOptions>,
    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub temperature: Maybe<f64>,
    /// The text, or how text is written.
    pub text: Option<ResponseTextConfig>,
    /// Whether and which tools the model must use.
    pub tool_choice: Option<ToolChoice>,
    /// Tools the model may use.
    pub tools: Option<Vec<Tool>>,
    /// Likeliest tokens at each place, or how many to report. 0 to 20.
    pub top_logprobs: Maybe<i64>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub top_p: Maybe<f64>,
    /// What happens when the context is too long. `disabled` by default.
    pub truncation: Maybe<Truncation>,
    /// The user or end user concerned.
    pub user: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ResponseCreateParams = "beta.ResponseCreateParams";
    [
        optional("access_programs"),
        optional("background").or_null(),
        optional("background_options"),
        optional("betas").in_header(),
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
        optional("multi_agent").or_null(),
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
    0 access_programs, 1 background, 2 background_options, 3 betas, 4 context_management,
    5 conversation, 6 image, 7 include, 8 input, 9 instructions, 10 max_output_tokens,
    11 max_tool_calls, 12 metadata, 13 model, 14 moderation, 15 multi_agent,
    16 parallel_tool_calls, 17 previous_response_id, 18 prompt, 19 prompt_cache_key,
    20 prompt_cache_options, 21 prompt_cache_retention, 22 reasoning, 23 safety_identifier,
    24 service_tier, 25 store, 26 stream, 27 stream_options, 28 temperature, 29 text,
    30 tool_choice, 31 tools, 32 top_logprobs, 33 top_p, 34 truncation, 35 user,
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
        put(
            &mut self.background_options,
            &mut self.leftovers,
            2,
            background_options.into_maybe(),
        );
        self
    }

    /// Features in testing that the call wants to use.
    #[must_use]
    pub fn betas(mut self, betas: impl IntoItems<Beta>) -> Self {
        put(&mut self.betas, &mut self.leftovers, 3, betas.into_items());
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

    /// Image to work on, or how images are handled.
    #[must_use]
    pub fn image<By>(mut self, image: impl IntoMaybe<ResponseCreateImage, By>) -> Self {
        put(&mut self.image, &mut self.leftovers, 6, image.into_maybe());
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
        put(&mut self.input, &mut self.leftovers, 8, input.into_maybe());
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
    pub fn model<By>(mut self, model: impl IntoMaybe<Model, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 13, model.into_maybe());
        self
    }

    /// How strictly content is checked, or what the check found.
    #[must_use]
    pub fn moderation<By>(mut self, moderation: impl IntoMaybe<Moderation, By>) -> Self {
        self.moderation = moderation.into_maybe();
        self
    }

    /// Whether and how the agent may start helper agents.
    #[must_use]
    pub fn multi_agent<By>(
        mut self,
        multi_agent: impl IntoMaybe<ResponseCreateMultiAgent, By>,
    ) -> Self {
        self.multi_agent = multi_agent.into_maybe();
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
        put(
            &mut self.prompt_cache_options,
            &mut self.leftovers,
            20,
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
        put(&mut self.text, &mut self.leftovers, 29, text.into_maybe());
        self
    }

    /// Whether and which tools the model must use.
    #[must_use]
    pub fn tool_choice<By>(mut self, tool_choice: impl IntoMaybe<ToolChoice, By>) -> Self {
        put(
            &mut self.tool_choice,
            &mut self.leftovers,
            30,
            tool_choice.into_maybe(),
        );
        self
    }

    /// Tools the model may use.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<Tool>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 31, tools.into_items());
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
        put(&mut self.user, &mut self.leftovers, 35, user.into_maybe());
        self
    }
}

/// Beta of `ResponseCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Beta {
    /// `responses_multi_agent=v1`
    ResponsesMultiAgentV1,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Beta;
    "responses_multi_agent=v1" ResponsesMultiAgentV1,
}
