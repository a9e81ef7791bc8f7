//! `ToolUsage` of `response`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

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
