//! `ImagesResponse` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::images::Image;

pub use crate::images::images_response::UsageInputTokensDetails as UsageOutputTokensDetails;

/// The images that were made, with the settings used and the token usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImagesResponse {
    /// When it was created, in Unix seconds.
    pub created: i64,
    /// Background of the image, or whether the work runs in the background.
    pub background: Option<Background>,
    /// The images that were made.
    pub data: Option<Vec<Image>>,
    /// File format of the image.
    pub output_format: Option<OutputFormat>,
    /// How finely the image is drawn.
    pub quality: Option<Quality>,
    /// Stable, anonymous mark of the end user for abuse checks.
    pub safety_identifier: Option<String>,
    /// Size of the picture, video or file.
    pub size: Option<Size>,
    /// Tokens used for making the vector drawing.
    pub svg_usage: Option<SvgUsage>,
    /// What was used up, such as tokens or seconds.
    pub usage: Option<Usage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImagesResponse = "ImagesResponse";
    [
        required("created"),
        optional("background").or_null(),
        optional("data").or_null(),
        optional("output_format").or_null(),
        optional("quality").or_null(),
        optional("safety_identifier").or_null(),
        optional("size").or_null(),
        optional("svg_usage").or_null(),
        optional("usage").or_null(),
    ];
    0 created, 1 background, 2 data, 3 output_format, 4 quality, 5 safety_identifier, 6 size,
    7 svg_usage, 8 usage,
}

impl ImagesResponse {
    /// The id under which the server knows the request this came from. None if it came from
    /// elsewhere.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.leftovers.request_id()
    }
}

/// Background of `ImagesResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Background {
    /// `transparent`
    Transparent,
    /// `opaque`
    Opaque,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Background;
    "transparent" Transparent,
    "opaque" Opaque,
}

/// Output format of `ImagesResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OutputFormat {
    /// `png`
    Png,
    /// `webp`
    Webp,
    /// `jpeg`
    Jpeg,
    /// `gif`
    Gif,
    /// `svg`
    Svg,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    OutputFormat;
    "png" Png,
    "webp" Webp,
    "jpeg" Jpeg,
    "gif" Gif,
    "svg" Svg,
}

/// Quality of `ImagesResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Quality {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `xhigh`
    Xhigh,
    /// `max`
    Max,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Quality;
    "low" Low,
    "medium" Medium,
    "high" High,
    "xhigh" Xhigh,
    "max" Max,
}

/// Size of `ImagesResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Size {
    /// `1024x1024`
    N1024x1024,
    /// `1024x1536`
    N1024x1536,
    /// `1536x1024`
    N1536x1024,
    /// Any other text.
    Other(String),
}

choice! {
    open Size;
    "1024x1024" N1024x1024,
    "1024x1536" N1024x1536,
    "1536x1024" N1536x1024,
}

/// The tokens that the model behind SVG output used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SvgUsage {
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Model that does or did the work.
    pub model: String,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Tokens spent on thinking.
    pub reasoning_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SvgUsage = "ImagesResponse.SvgUsage";
    [
        required("input_tokens"),
        required("model"),
        required("output_tokens"),
        required("reasoning_tokens"),
        required("total_tokens"),
    ];
    0 input_tokens, 1 model, 2 output_tokens, 3 reasoning_tokens, 4 total_tokens,
}

/// The tokens that an image request used, text and images apart.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Input tokens split by kind.
    pub input_tokens_details: UsageInputTokensDetails,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Output tokens split by kind.
    pub output_tokens_details: Option<UsageInputTokensDetails>,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Usage = "ImagesResponse.Usage";
    [
        required("input_tokens"),
        required("input_tokens_details"),
        required("output_tokens"),
        optional("output_tokens_details").or_null(),
        required("total_tokens"),
    ];
    0 input_tokens, 1 input_tokens_details, 2 output_tokens, 3 output_tokens_details,
    4 total_tokens,
}

/// Usage input tokens details of `ImagesResponse` with `image_tokens` and `text_tokens`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageInputTokensDetails {
    /// Tokens spent on images.
    pub image_tokens: i64,
    /// Tokens spent on text.
    pub text_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    UsageInputTokensDetails = "ImagesResponse.UsageInputTokensDetails";
    [
        required("image_tokens"),
        required("text_tokens"),
    ];
    0 image_tokens, 1 text_tokens,
}
