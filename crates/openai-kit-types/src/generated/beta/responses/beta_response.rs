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
pub use crate::chat::chat_completion::ModerationInputModerationResultsResultCategoryAppliedInputType as ModerationInputModerationResultCategoryAppliedInputType;
pub use crate::chat::chat_completion::ModerationInputModerationResultsResultCategoryAppliedInputType as ModerationOutputModerationResultCategoryAppliedInputType;
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

/// Beta response, told by `response`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaResponse {
    /// ID that names this object.
    pub id: String,
    /// Special access programmes that the request runs under.
    pub access_programs: Option<AccessPrograms>,
    /// When it was created, in Unix seconds.
    pub created_at: f64,
    /// What went wrong, if anything did.
    pub error: Option<ResponseError>,
    /// Why the result is incomplete.
    pub incomplete_details: Option<IncompleteDetails>,
    /// Directions for the model, ahead of the conversation.
    pub instructions: Option<Instructions>,
    /// The caller's own keys and values, kept with the object.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Model that does or did the work.
    pub model: Model,
    /// What came out of the work.
    pub output: Vec<BetaResponseOutputItem>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: bool,
    /// Sampling temperature: higher values give more varied output. 0 to 2.
    pub temperature: Option<f64>,
    /// Whether and which tools the model must use.
    pub tool_choice: ToolChoice,
    /// Tools the model may use.
    pub tools: Vec<Tool>,
    /// Nucleus sampling: only the likeliest tokens up to this share. 0 to 1.
    pub top_p: Option<f64>,
    /// Background of the image, or whether the work runs in the background.
    pub background: Option<bool>,
    /// When it finished, in Unix seconds.
    pub completed_at: Option<f64>,
    /// The conversation that this belongs to.
    pub conversation: Option<Conversation>,
    /// Image to work on, or how images are handled.
    pub image: Option<Image>,
    /// Changes the service made to the input before running.
    pub input_transformations: Option<Vec<InputTransformation>>,
    /// Most tokens the model may produce, reasoning included.
    pub max_output_tokens: Option<i64>,
    /// Most calls to built-in tools in one response.
    pub max_tool_calls: Option<i64>,
    /// How strictly content is checked, or what the check found.
    pub moderation: Option<Moderation>,
    /// ID of the response that this one continues.
    pub previous_response_id: Option<String>,
    /// Text that tells the model what to make, or a stored prompt.
    pub prompt: Option<ResponsePrompt>,
    /// Why the prompt cache was hit or missed.
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
    /// Level of service that handles the request.
    pub service_tier: Option<ServiceTier>,
    /// How far it has got, or how it ended.
    pub status: Option<ResponseStatus>,
    /// The text, or how text is written.
    pub text: Option<ResponseTextConfig>,
    /// What the built-in tools used up.
    pub tool_usage: Option<ToolUsage>,
    /// Likeliest tokens at each place, or how many to report. 0 to 20.
    pub top_logprobs: Option<i64>,
    /// What happens when the context is too long.
    pub truncation: Option<Truncation>,
    /// What was used up, such as tokens or seconds.
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
        optional("access_programs").or_null(),
        required("created_at"),
        optional("error").or_null(),
        optional("incomplete_details").or_null(),
        optional("instructions").or_null(),
        optional("metadata").or_null(),
        required("model"),
        constant("object", "response"),
        required("output"),
        required("parallel_tool_calls"),
        optional("temperature").or_null(),
        required("tool_choice"),
        required("tools"),
        optional("top_p").or_null(),
        optional("background").or_null(),
        optional("completed_at").or_null(),
        optional("conversation").or_null(),
        optional("image").or_null(),
        optional("input_transformations").or_null(),
        optional("max_output_tokens").or_null(),
        optional("max_tool_calls").or_null(),
        optional("moderation").or_null(),
        optional("previous_response_id").or_null(),
        optional("prompt").or_null(),
        optional("prompt_cache_diagnostics").or_null(),
        optional("prompt_cache_key").or_null(),
        optional("prompt_cache_options").or_null(),
        optional("prompt_cache_retention").or_null(),
        optional("reasoning").or_null(),
        optional("safety_identifier").or_null(),
        optional("service_tier").or_null(),
        optional("status").or_null(),
        optional("text").or_null(),
        optional("tool_usage").or_null(),
        optional("top_logprobs").or_null(),
        optional("truncation").or_null(),
        optional("usage").or_null(),
        optional("user").or_null(),
    ];
    0 id, 1 access_programs, 2 created_at, 3 error, 4 incomplete_details, 5 instructions,
    6 metadata, 7 model, 9 output, 10 parallel_tool_calls, 11 temperature, 12 tool_choice,
    13 tools, 14 top_p, 15 background, 16 completed_at, 17 conversation, 18 image,
    19 input_transformations, 20 max_output_tokens, 21 max_tool_calls, 22 moderation,
    23 previous_response_id, 24 prompt, 25 prompt_cache_diagnostics, 26 prompt_cache_key,
    27 prompt_cache_options, 28 prompt_cache_retention, 29 reasoning, 30 safety_identifier,
    31 service_tier, 32 status, 33 text, 34 tool_usage, 35 top_logprobs, 36 truncation, 37 usage,
    38 user,
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
