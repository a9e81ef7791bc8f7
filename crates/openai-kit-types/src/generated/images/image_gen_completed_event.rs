//! `ImageGenCompletedEvent` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

pub use crate::images::images_response::UsageInputTokensDetails;

/// Announces that an image is done, with its data and usage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenCompletedEvent {
    /// When it was created, in Unix seconds.
    pub created_at: i64,
    /// The image, base64 coded.
    pub b64_json: String,
    /// Background of the image, or whether the work runs in the background.
    pub background: Background,
    /// File format of the image.
    pub output_format: OutputFormat,
    /// How finely the image is drawn.
    pub quality: Quality,
    /// Stable, anonymous mark of the end user for abuse checks.
    pub safety_identifier: Option<String>,
    /// Size of the picture, video or file.
    pub size: Size,
    /// What was used up, such as tokens or seconds.
    pub usage: Usage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenCompletedEvent = "ImageGenCompletedEvent";
    [
        constant("type", "image_generation.completed"),
        required("created_at"),
        required("b64_json"),
        required("background"),
        required("output_format"),
        required("quality"),
        optional("safety_identifier").or_null(),
        required("size"),
        required("usage"),
    ];
    1 created_at, 2 b64_json, 3 background, 4 output_format, 5 quality, 6 safety_identifier,
    7 size, 8 usage,
}

/// Background of `ImageGenCompletedEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Background {
    /// `transparent`
    Transparent,
    /// `opaque`
    Opaque,
    /// `auto`
    Auto,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Background;
    "transparent" Transparent,
    "opaque" Opaque,
    "auto" Auto,
}

/// Output format of `ImageGenCompletedEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OutputFormat {
    /// `png`
    Png,
    /// `webp`
    Webp,
    /// `jpeg`
    Jpeg,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    OutputFormat;
    "png" Png,
    "webp" Webp,
    "jpeg" Jpeg,
}

/// Quality of `ImageGenCompletedEvent`.
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
    /// `auto`
    Auto,
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
    "auto" Auto,
}

/// Size of `ImageGenCompletedEvent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Size {
    /// `1024x1024`
    N1024x1024,
    /// `1024x1536`
    N1024x1536,
    /// `1536x1024`
    N1536x1024,
    /// `auto`
    Auto,
    /// Any other text.
    Other(String),
}

choice! {
    open Size;
    "1024x1024" N1024x1024,
    "1024x1536" N1024x1536,
    "1536x1024" N1536x1024,
    "auto" Auto,
}

/// The tokens that a streamed image used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    /// Tokens in the input.
    pub input_tokens: i64,
    /// Input tokens split by kind.
    pub input_tokens_details: UsageInputTokensDetails,
    /// Tokens in the output.
    pub output_tokens: i64,
    /// Input and output tokens together.
    pub total_tokens: i64,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Usage = "ImageGenCompletedEvent.Usage";
    [
        required("input_tokens"),
        required("input_tokens_details"),
        required("output_tokens"),
        required("total_tokens"),
    ];
    0 input_tokens, 1 input_tokens_details, 2 output_tokens, 3 total_tokens,
}
