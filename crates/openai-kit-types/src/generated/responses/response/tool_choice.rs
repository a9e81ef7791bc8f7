//! `Response` and what it holds. From `ToolChoice` on.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::responses::tool::ProgrammaticToolCalling;
use crate::responses::{
    ToolChoiceAllowed, ToolChoiceApplyPatch, ToolChoiceCustom, ToolChoiceFunction, ToolChoiceMcp,
    ToolChoiceOptions, ToolChoiceShell, ToolChoiceTypes,
};
use crate::{Leftovers, RawJson, Why};

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

/// What hosted tools used while the response ran.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolUsage {
    /// Tokens used by image generation.
    pub image_gen: ToolUsageImageGen,
    /// Web search: what it used, or its permission.
    pub web_search: ToolUsageWebSearch,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolUsage = "responses.Response.ToolUsage";
    [
        required("image_gen"),
        required("web_search"),
    ];
    0 image_gen, 1 web_search,
}

/// The tokens that the image tool used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolUsageImageGen {
    /// Input tokens read from the prompt cache.
    pub cached_tokens: Option<i64>,
    /// Cached tokens split by kind.
    pub cached_tokens_details: Option<ToolUsageImageGenCachedTokensDetails>,
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Input tokens split by kind.
    pub input_tokens_details: ToolUsageImageGenInputTokensDetails,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Output tokens split by kind.
    pub output_tokens_details: Option<ToolUsageImageGenInputTokensDetails>,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolUsageImageGen = "responses.Response.ToolUsageImageGen";
    [
        optional("cached_tokens").or_null(),
        optional("cached_tokens_details").or_null(),
        required("input_tokens"),
        required("input_tokens_details"),
        required("output_tokens"),
        optional("output_tokens_details").or_null(),
        required("total_tokens"),
    ];
    0 cached_tokens, 1 cached_tokens_details, 2 input_tokens, 3 input_tokens_details,
    4 output_tokens, 5 output_tokens_details, 6 total_tokens,
}

/// Tool usage image gen cached tokens details of `Response` with `cached_image_tokens` and
/// `cached_text_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolUsageImageGenCachedTokensDetails {
    /// Image tokens read from the cache.
    pub cached_image_tokens: i64,
    /// Text tokens read from the cache.
    pub cached_text_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolUsageImageGenCachedTokensDetails = "responses.Response.ToolUsageImageGenCachedTokensDetails";
    [
        required("cached_image_tokens"),
        required("cached_text_tokens"),
    ];
    0 cached_image_tokens, 1 cached_text_tokens,
}

/// Tool usage image gen input tokens details of `Response` with `image_tokens` and `text_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolUsageImageGenInputTokensDetails {
    /// Tokens spent on images.
    pub image_tokens: i64,
    /// Tokens spent on text.
    pub text_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolUsageImageGenInputTokensDetails = "responses.Response.ToolUsageImageGenInputTokensDetails";
    [
        required("image_tokens"),
        required("text_tokens"),
    ];
    0 image_tokens, 1 text_tokens,
}

/// The number of web searches made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolUsageWebSearch {
    /// Number of requests made.
    pub num_requests: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ToolUsageWebSearch = "responses.Response.ToolUsageWebSearch";
    [
        required("num_requests"),
    ];
    0 num_requests,
}

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
