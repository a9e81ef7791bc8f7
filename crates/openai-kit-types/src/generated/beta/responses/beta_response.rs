//! `BetaResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::beta::responses::{BetaResponseInputItem, BetaResponseOutputItem};
use crate::responses::{
    ResponseError, ResponsePrompt, ResponseStatus, ResponseTextConfig, ResponseUsage, ServiceTier,
    Tool,
};
use crate::{Leftovers, RawJson, Why};

pub use crate::chat::chat_completion::ModerationInputError as ModerationOutputError;
pub use crate::chat::chat_completion::ModerationInputError;
pub use crate::chat::chat_completion::ModerationInputModerationResultsResult as ModerationInputModerationResult;
pub use crate::chat::chat_completion::ModerationInputModerationResultsResult as ModerationOutputModerationResult;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl as PromptCacheOptionsTtl;
pub use crate::chat::completion_create_params::PromptCacheOptionsMode;
pub use crate::chat::completion_create_params::PromptCacheRetention;
pub use crate::responses::response::AccessPrograms;
pub use crate::responses::response::AccessProgramsCyber;
pub use crate::responses::response::Conversation;
pub use crate::responses::response::Image;
pub use crate::responses::response::ImageContextCompression;
pub use crate::responses::response::IncompleteDetails;
pub use crate::responses::response::IncompleteDetailsReason;
pub use crate::responses::response::InputTransformation;
pub use crate::responses::response::InputTransformationReason;
pub use crate::responses::response::Moderation;
pub use crate::responses::response::ModerationInput;
pub use crate::responses::response::ModerationOutput;
pub use crate::responses::response::PromptCacheDiagnostics;
pub use crate::responses::response::PromptCacheDiagnosticsCacheHit;
pub use crate::responses::response::PromptCacheDiagnosticsCacheMiss;
pub use crate::responses::response::PromptCacheDiagnosticsCacheMissReason;
pub use crate::responses::response::PromptCacheDiagnosticsComparisonResponseNotFound;
pub use crate::responses::response::PromptCacheDiagnosticsUnavailable;
pub use crate::responses::response::PromptCacheOptions;
pub use crate::responses::response::ToolChoice;
pub use crate::responses::response::ToolUsage;
pub use crate::responses::response::ToolUsageImageGen;
pub use crate::responses::response::ToolUsageImageGenCachedTokensDetails;
pub use crate::responses::response::ToolUsageImageGenInputTokensDetails as ToolUsageImageGenOutputTokensDetails;
pub use crate::responses::response::ToolUsageImageGenInputTokensDetails;
pub use crate::responses::response::ToolUsageWebSearch;
pub use crate::responses::response::Truncation;
pub use crate::responses::response_compact_params::Model;
pub use crate::responses::tool::ProgrammaticToolCalling as ToolChoiceBetaSpecificProgrammaticToolCallingParam;
pub use crate::shared::Reasoning;
pub use crate::shared::ReasoningEffort;
pub use crate::shared::reasoning::Context as ReasoningContext;
pub use crate::shared::reasoning::Mode as ReasoningMode;
pub use crate::shared::reasoning::Summary as ReasoningGenerateSummary;
pub use crate::shared::reasoning::Summary as ReasoningSummary;

/// A model response: its output items, usage and the settings it ran with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponse {
    /// ID of the response, for fetching it or carrying on from it.
    pub id: String,
    /// When the response was created, in Unix seconds.
    pub created_at: f64,
    /// Whether the response is waiting, running, done, failed or cut short.
    pub status: Option<ResponseStatus>,
    /// Special access programmes that the request runs under.
    pub access_programs: Option<AccessPrograms>,
    /// Whether the response ran in the background.
    pub background: Option<bool>,
    /// Who pays for the response.
    pub billing: Option<RawJson>,
    /// When the response was complete, in Unix seconds.
    pub completed_at: Option<f64>,
    /// Conversation that the response was added to.
    pub conversation: Option<Conversation>,
    /// Why the response failed, if it did.
    pub error: Option<ResponseError>,
    /// Pushes down tokens by how often they already occur.
    pub frequency_penalty: Option<f64>,
    /// How images in the input were handled.
    pub image: Option<Image>,
    /// Why the response stopped early, if it did.
    pub incomplete_details: Option<IncompleteDetails>,
    /// Changes the service made to the input before running.
    pub input_transformations: Option<Vec<InputTransformation>>,
    /// System text the model was given ahead of the input.
    pub instructions: Option<Instructions>,
    /// Most tokens the model may produce, reasoning included.
    pub max_output_tokens: Option<i64>,
    /// Most calls to built-in tools in one response.
    pub max_tool_calls: Option<i64>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Model that wrote the response.
    pub model: Model,
    /// What the checks for harm found in input and output.
    pub moderation: Option<Moderation>,
    /// What the model produced, in order: messages, reasoning, tool calls.
    pub output: Vec<BetaResponseOutputItem>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: bool,
    /// Pushes down tokens that have occurred at all.
    pub presence_penalty: Option<f64>,
    /// Response that this one continued.
    pub previous_response_id: Option<String>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Option<ResponsePrompt>,
    /// Why the prompt cache was hit or missed, against a compared response.
    pub prompt_cache_diagnostics: Option<PromptCacheDiagnostics>,
    /// Key that sends similar requests to the same cache.
    pub prompt_cache_key: Option<String>,
    /// How the prompt cache is used.
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// How long cached prompt prefixes are kept.
    pub prompt_cache_retention: Option<PromptCacheRetention>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<Reasoning>,
    /// Stable, anonymous mark of the end user for abuse checks. At most 64 characters.
    pub safety_identifier: Option<String>,
    /// Level of service that really handled the request.
    pub service_tier: Option<ServiceTier>,
    /// Whether the service keeps the result for later.
    pub store: Option<bool>,
    /// Sampling temperature: higher values give more varied output. 0 to 2.
    pub temperature: Option<f64>,
    /// Format and wordiness the text output was asked to have.
    pub text: Option<ResponseTextConfig>,
    /// How the model was told to pick tools.
    pub tool_choice: ToolChoice,
    /// What image generation and web search used up.
    pub tool_usage: Option<ToolUsage>,
    /// Tools the model could call.
    pub tools: Vec<Tool>,
    /// How many of the likeliest tokens are reported at each place. 0 to 20.
    pub top_logprobs: Option<i64>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1.
    pub top_p: Option<f64>,
    /// What happens when the context is too long.
    pub truncation: Option<Truncation>,
    /// Tokens used by the response.
    pub usage: Option<ResponseUsage>,
    /// The user or end user concerned.
    pub user: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    BetaResponse = "beta.BetaResponse";
    [
        required("id"),
        constant("object", "response"),
        required("created_at"),
        optional("status").or_null(),
        optional("access_programs").or_null(),
        optional("background").or_null(),
        optional("billing").or_null(),
        optional("completed_at").or_null(),
        optional("conversation").or_null(),
        optional("error").or_null(),
        optional("frequency_penalty").or_null(),
        optional("image").or_null(),
        optional("incomplete_details").or_null(),
        optional("input_transformations").or_null(),
        optional("instructions").or_null(),
        optional("max_output_tokens").or_null(),
        optional("max_tool_calls").or_null(),
        optional("metadata").or_null(),
        required("model"),
        optional("moderation").or_null(),
        required("output"),
        required("parallel_tool_calls"),
        optional("presence_penalty").or_null(),
        optional("previous_response_id").or_null(),
        optional("prompt").or_null(),
        optional("prompt_cache_diagnostics").or_null(),
        optional("prompt_cache_key").or_null(),
        optional("prompt_cache_options").or_null(),
        optional("prompt_cache_retention").or_null(),
        optional("reasoning").or_null(),
        optional("safety_identifier").or_null(),
        optional("service_tier").or_null(),
        optional("store").or_null(),
        optional("temperature").or_null(),
        optional("text").or_null(),
        required("tool_choice"),
        optional("tool_usage").or_null(),
        required("tools"),
        optional("top_logprobs").or_null(),
        optional("top_p").or_null(),
        optional("truncation").or_null(),
        optional("usage").or_null(),
        optional("user").or_null(),
    ];
    0 id, 2 created_at, 3 status, 4 access_programs, 5 background, 6 billing, 7 completed_at,
    8 conversation, 9 error, 10 frequency_penalty, 11 image, 12 incomplete_details,
    13 input_transformations, 14 instructions, 15 max_output_tokens, 16 max_tool_calls,
    17 metadata, 18 model, 19 moderation, 20 output, 21 parallel_tool_calls, 22 presence_penalty,
    23 previous_response_id, 24 prompt, 25 prompt_cache_diagnostics, 26 prompt_cache_key,
    27 prompt_cache_options, 28 prompt_cache_retention, 29 reasoning, 30 safety_identifier,
    31 service_tier, 32 store, 33 temperature, 34 text, 35 tool_choice, 36 tool_usage, 37 tools,
    38 top_logprobs, 39 top_p, 40 truncation, 41 usage, 42 user,
}

impl BetaResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Instructions of `BetaResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Instructions {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<BetaResponseInputItem>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Instructions = "beta.BetaResponse.Instructions";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}
