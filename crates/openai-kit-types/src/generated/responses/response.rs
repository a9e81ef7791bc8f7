//! `Response` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use std::collections::BTreeMap;

use crate::chat::chat_completion::ModerationInputModerationResultsResult;
use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl;
use crate::responses::tool::ProgrammaticToolCalling;
use crate::responses::{
    ResponseError, ResponseInputItem, ResponseOutputItem, ResponsePrompt, ResponseStatus,
    ResponseTextConfig, ResponseUsage, ServiceTier, Tool, ToolChoiceAllowed, ToolChoiceApplyPatch,
    ToolChoiceCustom, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions, ToolChoiceShell,
    ToolChoiceTypes,
};
use crate::shared::{Reasoning, ResponsesModel};
use crate::{Leftovers, RawJson, Why};

mod prompt_cache_diagnostics;
pub use self::prompt_cache_diagnostics::{
    PromptCacheDiagnostics, PromptCacheDiagnosticsCacheHit, PromptCacheDiagnosticsCacheMiss,
    PromptCacheDiagnosticsCacheMissReason, PromptCacheDiagnosticsComparisonResponseNotFound,
    PromptCacheDiagnosticsUnavailable,
};
mod tool_usage;
pub use self::tool_usage::{
    ToolUsage, ToolUsageImageGen, ToolUsageImageGenCachedTokensDetails,
    ToolUsageImageGenInputTokensDetails, ToolUsageWebSearch,
};
pub use crate::chat::chat_completion::ModerationInputError as ModerationOutputError;
pub use crate::chat::chat_completion::ModerationInputError;
pub use crate::chat::chat_completion::ModerationInputModerationResultsResult as ModerationInputModerationResult;
pub use crate::chat::chat_completion::ModerationInputModerationResultsResult as ModerationOutputModerationResult;
pub use crate::chat::chat_completion_content_part_text::PromptCacheBreakpointTtl as PromptCacheOptionsTtl;
pub use crate::chat::completion_create_params::PromptCacheOptionsMode;
pub use crate::chat::completion_create_params::PromptCacheRetention;
pub use crate::responses::response::ToolUsageImageGenInputTokensDetails as ToolUsageImageGenOutputTokensDetails;
pub use crate::responses::tool::ProgrammaticToolCalling as ToolChoiceSpecificProgrammaticToolCallingParam;

/// A model response: its output items, usage and the settings it ran with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Response {
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
    pub model: ResponsesModel,
    /// What the checks for harm found in input and output.
    pub moderation: Option<Moderation>,
    /// What the model produced, in order: messages, reasoning, tool calls.
    pub output: Vec<ResponseOutputItem>,
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
    Response = "responses.Response";
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

impl Response {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// The special access programs that the request ran under.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessPrograms {
    /// Level of access to security related abilities that was used.
    pub cyber: AccessProgramsCyber,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    AccessPrograms = "responses.Response.AccessPrograms";
    [
        required("cyber"),
    ];
    0 cyber,
}

/// Access programs cyber of `Response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccessProgramsCyber {
    /// `standard`
    Standard,
    /// `daybreak_blue`
    DaybreakBlue,
    /// `daybreak_red`
    DaybreakRed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    AccessProgramsCyber;
    "standard" Standard,
    "daybreak_blue" DaybreakBlue,
    "daybreak_red" DaybreakRed,
}

/// The conversation that a response belongs to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conversation {
    /// ID that names this object.
    pub id: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Conversation = "responses.Response.Conversation";
    [
        required("id"),
    ];
    0 id,
}

/// Whether images in the context were compressed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    /// Whether images in the context are compressed.
    pub context_compression: ImageContextCompression,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Image = "responses.Response.Image";
    [
        required("context_compression"),
    ];
    0 context_compression,
}

/// Image context compression of `Response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageContextCompression {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ImageContextCompression;
    "enabled" Enabled,
    "disabled" Disabled,
}

/// Why a response ended before it was complete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncompleteDetails {
    /// What made the response stop early.
    pub reason: Option<IncompleteDetailsReason>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    IncompleteDetails = "responses.Response.IncompleteDetails";
    [
        optional("reason").or_null(),
    ];
    0 reason,
}

/// Incomplete details reason of `Response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IncompleteDetailsReason {
    /// `max_output_tokens`
    MaxOutputTokens,
    /// `max_messages`
    MaxMessages,
    /// `content_filter`
    ContentFilter,
    /// `steered`
    Steered,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    IncompleteDetailsReason;
    "max_output_tokens" MaxOutputTokens,
    "max_messages" MaxMessages,
    "content_filter" ContentFilter,
    "steered" Steered,
}

/// An input item that the service removed, and for what reason.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputTransformation {
    /// ID of the item that was changed.
    pub id: String,
    /// Why the item was changed.
    pub reason: InputTransformationReason,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    InputTransformation = "responses.Response.InputTransformation";
    [
        required("id"),
        constant("type", "reasoning"),
        constant("action", "removed"),
        required("reason"),
    ];
    0 id, 3 reason,
}

/// Input transformation reason of `Response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputTransformationReason {
    /// `organization_mismatch`
    OrganizationMismatch,
    /// `end_user_mismatch`
    EndUserMismatch,
    /// `model_mismatch`
    ModelMismatch,
    /// `prefix_mismatch`
    PrefixMismatch,
    /// `turn_boundary`
    TurnBoundary,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    InputTransformationReason;
    "organization_mismatch" OrganizationMismatch,
    "end_user_mismatch" EndUserMismatch,
    "model_mismatch" ModelMismatch,
    "prefix_mismatch" PrefixMismatch,
    "turn_boundary" TurnBoundary,
}

/// Instructions of `Response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Instructions {
    /// A text.
    Text(String),
    /// A list.
    Items(Vec<ResponseInputItem>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Instructions = "responses.Response.Instructions";
    {
        text: Some(0),
        lists: &[(Items::Object, 1)],
    };
    0 Text, 1 Items,
}

/// What moderation found in the input and output of a response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Moderation {
    /// Findings on what went into the model.
    pub input: ModerationInput,
    /// Findings on what the model wrote.
    pub output: ModerationOutput,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Moderation = "responses.Response.Moderation";
    [
        required("input"),
        required("output"),
    ];
    0 input, 1 output,
}

/// What moderation found in the input, or why it could not run.
#[derive(Clone)]
#[non_exhaustive]
pub enum ModerationInput {
    /// `moderation_result`: Moderation input results result of `ChatCompletion` with `categories`,
    /// `category_applied_input_types` and more.
    ModerationResult(ModerationInputModerationResultsResult),
    /// `error`: Moderation input error of `ChatCompletion` with `code` and `message`.
    Error(ModerationInputError),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ModerationInput = "responses.Response.ModerationInput";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("error", Pick::One(1)),
                ("moderation_result", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 ModerationResult, 1 Error,
}

/// What moderation found in the output, or why it could not run.
#[derive(Clone)]
#[non_exhaustive]
pub enum ModerationOutput {
    /// `moderation_result`: Moderation input results result of `ChatCompletion` with `categories`,
    /// `category_applied_input_types` and more.
    ModerationResult(ModerationInputModerationResultsResult),
    /// `error`: Moderation input error of `ChatCompletion` with `code` and `message`.
    Error(ModerationInputError),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ModerationOutput = "responses.Response.ModerationOutput";
    {
        objects: Objects::Tag(
            "type",
            &[
                ("error", Pick::One(1)),
                ("moderation_result", Pick::One(0)),
            ],
            Pick::None,
        ),
    };
    0 ModerationResult, 1 Error,
}

/// How the prompt was cached, and for how long.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheOptions {
    /// Earlier response to compare with when explaining cache use.
    pub comparison_response_id: Option<String>,
    /// Whether the service or the caller picks what to cache.
    pub mode: PromptCacheOptionsMode,
    /// How long the cached prefix lives.
    pub ttl: PromptCacheBreakpointTtl,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    PromptCacheOptions = "responses.Response.PromptCacheOptions";
    [
        optional("comparison_response_id").or_null(),
        required("mode"),
        required("ttl"),
    ];
    0 comparison_response_id, 1 mode, 2 ttl,
}

/// Whether and which tools the model could call.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolChoice {
    /// Whether the model calls no tool, may call tools or must call one.
    ToolChoiceOptions(ToolChoiceOptions),
    /// `allowed_tools`: Limits the model to some of the tools in the request.
    AllowedTools(ToolChoiceAllowed),
    /// Forces one hosted tool, such as file search.
    ToolChoiceTypes(ToolChoiceTypes),
    /// `function`: Forces one function by name.
    Function(ToolChoiceFunction),
    /// `mcp`: Forces an MCP server, or one tool of it.
    Mcp(ToolChoiceMcp),
    /// `custom`: Forces one custom tool by name.
    Custom(ToolChoiceCustom),
    /// `programmatic_tool_calling`: Lets the model write programs that call your tools.
    ProgrammaticToolCalling(ProgrammaticToolCalling),
    /// `apply_patch`: Forces the patch tool.
    ApplyPatch(ToolChoiceApplyPatch),
    /// `shell`: Forces the shell tool.
    Shell(ToolChoiceShell),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    ToolChoice = "responses.Response.ToolChoice";
    {
        text: Some(0),
        objects: Objects::Tag(
            "type",
            &[
                ("allowed_tools", Pick::One(1)),
                ("apply_patch", Pick::One(7)),
                ("code_interpreter", Pick::One(2)),
                ("computer", Pick::One(2)),
                ("computer_use", Pick::One(2)),
                ("computer_use_preview", Pick::One(2)),
                ("custom", Pick::One(5)),
                ("file_search", Pick::One(2)),
                ("function", Pick::One(3)),
                ("image_generation", Pick::One(2)),
                ("mcp", Pick::One(4)),
                ("programmatic_tool_calling", Pick::One(6)),
                ("shell", Pick::One(8)),
                ("web_search_preview", Pick::One(2)),
                ("web_search_preview_2025_03_11", Pick::One(2)),
            ],
            Pick::None,
        ),
    };
    0 ToolChoiceOptions, 1 AllowedTools, 2 ToolChoiceTypes, 3 Function, 4 Mcp, 5 Custom,
    6 ProgrammaticToolCalling, 7 ApplyPatch, 8 Shell,
}

from_text!(ToolChoice::ToolChoiceOptions);
from!(ToolChoice {
    ToolChoiceOptions(ToolChoiceOptions),
    AllowedTools(ToolChoiceAllowed),
    ToolChoiceTypes(ToolChoiceTypes),
    Function(ToolChoiceFunction),
    Mcp(ToolChoiceMcp),
    Custom(ToolChoiceCustom),
    ProgrammaticToolCalling(ProgrammaticToolCalling),
    ApplyPatch(ToolChoiceApplyPatch),
    Shell(ToolChoiceShell),
});

/// Truncation of `Response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Truncation {
    /// `auto`
    Auto,
    /// `disabled`
    Disabled,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Truncation;
    "auto" Auto,
    "disabled" Disabled,
}
