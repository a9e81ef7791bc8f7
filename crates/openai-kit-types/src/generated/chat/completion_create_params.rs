//! What `chat.completions.create` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::chat::{
    ChatCompletionAudioParam, ChatCompletionMessageParam, ChatCompletionPredictionContentParam,
    ChatCompletionStreamOptionsParam, ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam,
};
use crate::convert::put;
use crate::shared::{
    ChatModel, ReasoningEffort, ResponseFormatJSONObject, ResponseFormatJSONSchema,
    ResponseFormatText,
};
use crate::{IntoItems, IntoMaybe, IntoPairs, Leftovers, Maybe, RawJson, Why};

mod function;
pub use self::function::{Function, FunctionCall, FunctionCallText};
mod moderation;
pub use self::moderation::{
    Moderation, ModerationPolicy, ModerationPolicyInput, ModerationPolicyInputMode,
    ModerationPolicyOutput,
};
mod web_search_options;
pub use self::web_search_options::{
    WebSearchOptions, WebSearchOptionsSearchContextSize, WebSearchOptionsUserLocation,
    WebSearchOptionsUserLocationApproximate,
};
pub use crate::chat::chat_completion::ServiceTier;
pub use crate::chat::completion_create_params::ModerationPolicyInputMode as ModerationPolicyOutputMode;

/// Parameters of `chat.completions.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompletionCreateParams {
    /// Voice and format of spoken output.
    pub audio: Maybe<ChatCompletionAudioParam>,
    /// Pushes down tokens by how often they already occur. -2 to 2; 0 by default.
    pub frequency_penalty: Maybe<f64>,
    /// Older way to pick a function; `tool_choice` takes its place.
    pub function_call: Option<FunctionCall>,
    /// Older list of functions; `tools` takes its place. 1 to 128 items.
    pub functions: Option<Vec<Function>>,
    /// Pushes single tokens up or down, by token ID.
    pub logit_bias: Maybe<BTreeMap<String, i64>>,
    /// Whether to report log probabilities of the answer's tokens. False by default.
    pub logprobs: Maybe<bool>,
    /// Most tokens the answer may have, reasoning included.
    pub max_completion_tokens: Maybe<i64>,
    /// Older limit on generated tokens; `max_completion_tokens` takes its place.
    pub max_tokens: Maybe<i64>,
    /// The conversation so far, in order. Required. At least 1 item.
    pub messages: Option<Vec<ChatCompletionMessageParam>>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Maybe<BTreeMap<String, String>>,
    /// Kinds of output wanted: text, sound or both.
    pub modalities: Maybe<Vec<Modality>>,
    /// Model that answers the chat. Required.
    pub model: Option<ChatModel>,
    /// Model and policy for checking input and output for harm.
    pub moderation: Maybe<Moderation>,
    /// How many answers to make; all of them are billed. 1 to 128; 1 by default.
    pub n: Maybe<i64>,
    /// Whether the model may call several tools at once. True by default.
    pub parallel_tool_calls: Option<bool>,
    /// Text that the answer will probably repeat, to speed it up.
    pub prediction: Maybe<ChatCompletionPredictionContentParam>,
    /// Pushes down tokens that have occurred at all. -2 to 2; 0 by default.
    pub presence_penalty: Maybe<f64>,
    /// Key that sends similar requests to the same cache.
    pub prompt_cache_key: Maybe<String>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// How long cached prompt prefixes are kept.
    pub prompt_cache_retention: Maybe<PromptCacheRetention>,
    /// How much the model thinks before it answers. `medium` by default.
    pub reasoning_effort: Maybe<ReasoningEffort>,
    /// Form of the answer: plain text, JSON, or JSON that follows a schema.
    pub response_format: Option<ResponseFormat>,
    /// Stable, anonymous mark of the end user for abuse checks. At most 64 characters.
    pub safety_identifier: Maybe<String>,
    /// Starting number that makes results more repeatable.
    pub seed: Maybe<i64>,
    /// Level of service that handles the request. `auto` by default.
    pub service_tier: Maybe<ServiceTier>,
    /// Texts that end the answer; they are not part of it. 1 to 4 items.
    pub stop: Maybe<Stop>,
    /// Whether the completion is kept so that it can be fetched later. False by default.
    pub store: Maybe<bool>,
    /// Whether the answer comes in chunks as server-sent events. False by default.
    pub stream: Option<bool>,
    /// Extra settings for streaming.
    pub stream_options: Maybe<ChatCompletionStreamOptionsParam>,
    /// Sampling temperature: higher values give more varied output. 0 to 2; 1 by default.
    pub temperature: Maybe<f64>,
    /// Whether and which tools the model must use.
    pub tool_choice: Option<ChatCompletionToolChoiceOptionParam>,
    /// Functions and custom tools the model may call.
    pub tools: Option<Vec<ChatCompletionToolUnionParam>>,
    /// How many of the likeliest tokens to report at each place. 0 to 20.
    pub top_logprobs: Maybe<i64>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1; 1 by default.
    pub top_p: Maybe<f64>,
    /// Older mark of the end user; `safety_identifier` takes its place.
    pub user: Option<String>,
    /// How wordy the answer is. `medium` by default.
    pub verbosity: Maybe<Verbosity>,
    /// How the model searches the web.
    pub web_search_options: Option<WebSearchOptions>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    CompletionCreateParams = "chat.CompletionCreateParams";
    [
        optional("audio").or_null(),
        optional("frequency_penalty").or_null(),
        optional("function_call"),
        optional("functions"),
        optional("logit_bias").or_null(),
        optional("logprobs").or_null(),
        optional("max_completion_tokens").or_null(),
        optional("max_tokens").or_null(),
        required("messages"),
        optional("metadata").or_null(),
        optional("modalities").or_null(),
        required("model"),
        optional("moderation").or_null(),
        optional("n").or_null(),
        optional("parallel_tool_calls"),
        optional("prediction").or_null(),
        optional("presence_penalty").or_null(),
        optional("prompt_cache_key").or_null(),
        optional("prompt_cache_options"),
        optional("prompt_cache_retention").or_null(),
        optional("reasoning_effort").or_null(),
        optional("response_format"),
        optional("safety_identifier").or_null(),
        optional("seed").or_null(),
        optional("service_tier").or_null(),
        optional("stop").or_null(),
        optional("store").or_null(),
        optional("stream"),
        optional("stream_options").or_null(),
        optional("temperature").or_null(),
        optional("tool_choice"),
        optional("tools"),
        optional("top_logprobs").or_null(),
        optional("top_p").or_null(),
        optional("user"),
        optional("verbosity").or_null(),
        optional("web_search_options"),
    ];
    0 audio, 1 frequency_penalty, 2 function_call, 3 functions, 4 logit_bias, 5 logprobs,
    6 max_completion_tokens, 7 max_tokens, 8 messages, 9 metadata, 10 modalities, 11 model,
    12 moderation, 13 n, 14 parallel_tool_calls, 15 prediction, 16 presence_penalty,
    17 prompt_cache_key, 18 prompt_cache_options, 19 prompt_cache_retention, 20 reasoning_effort,
    21 response_format, 22 safety_identifier, 23 seed, 24 service_tier, 25 stop, 26 store,
    27 stream, 28 stream_options, 29 temperature, 30 tool_choice, 31 tools, 32 top_logprobs,
    33 top_p, 34 user, 35 verbosity, 36 web_search_options,
}

impl CompletionCreateParams {
    /// Voice and format of spoken output.
    #[must_use]
    pub fn audio<By>(mut self, audio: impl IntoMaybe<ChatCompletionAudioParam, By>) -> Self {
        self.audio = audio.into_maybe();
        self
    }

    /// Pushes down tokens by how often they already occur. -2 to 2; 0 by default.
    #[must_use]
    pub fn frequency_penalty<By>(mut self, frequency_penalty: impl IntoMaybe<f64, By>) -> Self {
        self.frequency_penalty = frequency_penalty.into_maybe();
        self
    }

    /// Older way to pick a function; `tool_choice` takes its place.
    #[must_use]
    pub fn function_call<By>(mut self, function_call: impl IntoMaybe<FunctionCall, By>) -> Self {
        put(
            &mut self.function_call,
            &mut self.leftovers,
            2,
            function_call.into_maybe(),
        );
        self
    }

    /// Older list of functions; `tools` takes its place. 1 to 128 items.
    #[must_use]
    pub fn functions(mut self, functions: impl IntoItems<Function>) -> Self {
        put(
            &mut self.functions,
            &mut self.leftovers,
            3,
            functions.into_items(),
        );
        self
    }

    /// Pushes single tokens up or down, by token ID.
    #[must_use]
    pub fn logit_bias(mut self, logit_bias: impl IntoPairs<i64>) -> Self {
        self.logit_bias = logit_bias.into_pairs();
        self
    }

    /// Whether to report log probabilities of the answer's tokens. False by default.
    #[must_use]
    pub fn logprobs<By>(mut self, logprobs: impl IntoMaybe<bool, By>) -> Self {
        self.logprobs = logprobs.into_maybe();
        self
    }

    /// Most tokens the answer may have, reasoning included.
    #[must_use]
    pub fn max_completion_tokens<By>(
        mut self,
        max_completion_tokens: impl IntoMaybe<i64, By>,
    ) -> Self {
        self.max_completion_tokens = max_completion_tokens.into_maybe();
        self
    }

    /// Older limit on generated tokens; `max_completion_tokens` takes its place.
    #[must_use]
    pub fn max_tokens<By>(mut self, max_tokens: impl IntoMaybe<i64, By>) -> Self {
        self.max_tokens = max_tokens.into_maybe();
        self
    }

    /// The conversation so far, in order. Required. At least 1 item.
    #[must_use]
    pub fn messages(mut self, messages: impl IntoItems<ChatCompletionMessageParam>) -> Self {
        put(
            &mut self.messages,
            &mut self.leftovers,
            8,
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

    /// Kinds of output wanted: text, sound or both.
    #[must_use]
    pub fn modalities(mut self, modalities: impl IntoItems<Modality>) -> Self {
        self.modalities = modalities.into_items();
        self
    }

    /// Model that answers the chat. Required.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<ChatModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 11, model.into_maybe());
        self
    }

    /// Model and policy for checking input and output for harm.
    #[must_use]
    pub fn moderation<By>(mut self, moderation: impl IntoMaybe<Moderation, By>) -> Self {
        self.moderation = moderation.into_maybe();
        self
    }

    /// How many answers to make; all of them are billed. 1 to 128; 1 by default.
    #[must_use]
    pub fn n<By>(mut self, n: impl IntoMaybe<i64, By>) -> Self {
        self.n = n.into_maybe();
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
            14,
            parallel_tool_calls.into_maybe(),
        );
        self
    }

    /// Text that the answer will probably repeat, to speed it up.
    #[must_use]
    pub fn prediction<By>(
        mut self,
        prediction: impl IntoMaybe<ChatCompletionPredictionContentParam, By>,
    ) -> Self {
        self.prediction = prediction.into_maybe();
        self
    }

    /// Pushes down tokens that have occurred at all. -2 to 2; 0 by default.
    #[must_use]
    pub fn presence_penalty<By>(mut self, presence_penalty: impl IntoMaybe<f64, By>) -> Self {
        self.presence_penalty = presence_penalty.into_maybe();
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
        prompt_cache_options: impl IntoMaybe<PromptCacheOptions, By>,
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

    /// How much the model thinks before it answers. `medium` by default.
    #[must_use]
    pub fn reasoning_effort<By>(
        mut self,
        reasoning_effort: impl IntoMaybe<ReasoningEffort, By>,
    ) -> Self {
        self.reasoning_effort = reasoning_effort.into_maybe();
        self
    }

    /// Form of the answer: plain text, JSON, or JSON that follows a schema.
    #[must_use]
    pub fn response_format<By>(
        mut self,
        response_format: impl IntoMaybe<ResponseFormat, By>,
    ) -> Self {
        put(
            &mut self.response_format,
            &mut self.leftovers,
            21,
            response_format.into_maybe(),
        );
        self
    }

    /// Stable, anonymous mark of the end user for abuse checks. At most 64 characters.
    #[must_use]
    pub fn safety_identifier<By>(mut self, safety_identifier: impl IntoMaybe<String, By>) -> Self {
        self.safety_identifier = safety_identifier.into_maybe();
        self
    }

    /// Starting number that makes results more repeatable.
    #[must_use]
    pub fn seed<By>(mut self, seed: impl IntoMaybe<i64, By>) -> Self {
        self.seed = seed.into_maybe();
        self
    }

    /// Level of service that handles the request. `auto` by default.
    #[must_use]
    pub fn service_tier<By>(mut self, service_tier: impl IntoMaybe<ServiceTier, By>) -> Self {
        self.service_tier = service_tier.into_maybe();
        self
    }

    /// Texts that end the answer; they are not part of it. 1 to 4 items.
    #[must_use]
    pub fn stop<By>(mut self, stop: impl IntoMaybe<Stop, By>) -> Self {
        self.stop = stop.into_maybe();
        self
    }

    /// Whether the completion is kept so that it can be fetched later. False by default.
    #[must_use]
    pub fn store<By>(mut self, store: impl IntoMaybe<bool, By>) -> Self {
        self.store = store.into_maybe();
        self
    }

    /// Extra settings for streaming.
    #[must_use]
    pub fn stream_options<By>(
        mut self,
        stream_options: impl IntoMaybe<ChatCompletionStreamOptionsParam, By>,
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

    /// Whether and which tools the model must use.
    #[must_use]
    pub fn tool_choice<By>(
        mut self,
        tool_choice: impl IntoMaybe<ChatCompletionToolChoiceOptionParam, By>,
    ) -> Self {
        put(
            &mut self.tool_choice,
            &mut self.leftovers,
            30,
            tool_choice.into_maybe(),
        );
        self
    }

    /// Functions and custom tools the model may call.
    #[must_use]
    pub fn tools(mut self, tools: impl IntoItems<ChatCompletionToolUnionParam>) -> Self {
        put(&mut self.tools, &mut self.leftovers, 31, tools.into_items());
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

    /// Older mark of the end user; `safety_identifier` takes its place.
    #[must_use]
    pub fn user<By>(mut self, user: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.user, &mut self.leftovers, 34, user.into_maybe());
        self
    }

    /// How wordy the answer is. `medium` by default.
    #[must_use]
    pub fn verbosity<By>(mut self, verbosity: impl IntoMaybe<Verbosity, By>) -> Self {
        self.verbosity = verbosity.into_maybe();
        self
    }

    /// How the model searches the web.
    #[must_use]
    pub fn web_search_options<By>(
        mut self,
        web_search_options: impl IntoMaybe<WebSearchOptions, By>,
    ) -> Self {
        put(
            &mut self.web_search_options,
            &mut self.leftovers,
            36,
            web_search_options.into_maybe(),
        );
        self
    }
}

/// Modality of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Modality {
    /// `text`
    Text,
    /// `audio`
    Audio,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Modality;
    "text" Text,
    "audio" Audio,
}

/// How the prompt of a chat request is cached, and for how long.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheOptions {
    /// Which of the possible ways of working applies.
    pub mode: Option<PromptCacheOptionsMode>,
    /// How long the cached prefix lives.
    pub ttl: Option<PromptCacheOptionsTtl>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptCacheOptions = "chat.CompletionCreateParams.PromptCacheOptions";
    [
        optional("mode"),
        optional("ttl"),
    ];
    0 mode, 1 ttl,
}

impl PromptCacheOptions {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which of the possible ways of working applies.
    #[must_use]
    pub fn mode<By>(mut self, mode: impl IntoMaybe<PromptCacheOptionsMode, By>) -> Self {
        put(&mut self.mode, &mut self.leftovers, 0, mode.into_maybe());
        self
    }

    /// How long the cached prefix lives.
    #[must_use]
    pub fn ttl<By>(mut self, ttl: impl IntoMaybe<PromptCacheOptionsTtl, By>) -> Self {
        put(&mut self.ttl, &mut self.leftovers, 1, ttl.into_maybe());
        self
    }
}

/// Prompt cache options mode of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptCacheOptionsMode {
    /// `implicit`
    Implicit,
    /// `explicit`
    Explicit,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PromptCacheOptionsMode;
    "implicit" Implicit,
    "explicit" Explicit,
}

/// Prompt cache options ttl of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptCacheOptionsTtl {
    /// `30m`
    N30m,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PromptCacheOptionsTtl;
    "30m" N30m,
}

/// Prompt cache retention of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PromptCacheRetention {
    /// `in_memory`
    InMemory,
    /// `24h`
    N24h,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    PromptCacheRetention;
    "in_memory" InMemory,
    "24h" N24h,
}

/// The format of the answer: text, any JSON, or JSON in a schema.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// `text`: Asks for plain text, which is the default.
    Text(ResponseFormatText),
    /// `json_schema`: Asks for JSON that follows a given schema.
    JsonSchema(ResponseFormatJSONSchema),
    /// `json_object`: Asks for any valid JSON; the prompt itself must mention JSON.
    JsonObject(ResponseFormatJSONObject),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ResponseFormat = "chat.CompletionCreateParams.ResponseFormat";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("json_object", Pick::One(2)),
                ("json_schema", Pick::One(1)),
                ("text", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 Text, 1 JsonSchema, 2 JsonObject,
}

from!(ResponseFormat {
    Text(ResponseFormatText),
    JsonSchema(ResponseFormatJSONSchema),
    JsonObject(ResponseFormatJSONObject),
});

/// Stop of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Stop {
    /// A text.
    Text(String),
    /// A list.
    Texts(Vec<String>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Stop = "chat.CompletionCreateParams.Stop";
    {
        text: Some(0),
        lists: &[(Items::Text, 1)],
    };
    0 Text, 1 Texts,
}

from_text!(Stop::Text);
from_items!(Stop::Texts(String));

/// Verbosity of `CompletionCreateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Verbosity {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Verbosity;
    "low" Low,
    "medium" Medium,
    "high" High,
}
