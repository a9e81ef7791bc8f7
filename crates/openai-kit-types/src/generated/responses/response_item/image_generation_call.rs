//! `ImageGenerationCall` of `response_item`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::tool::{
    ImageGenerationAction, ImageGenerationBackground, ImageGenerationOutputFormat,
    ImageGenerationQuality,
};
use crate::{IntoItems, IntoMaybe, Leftovers};

/// An image made by the model, sent back as input.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerationCall {
    /// ID that names this object.
    pub id: String,
    /// How far it has got, or how it ended.
    pub status: ImageGenerationCallStatus,
    /// What is done, or is to be done, in this step.
    pub action: Option<ImageGenerationAction>,
    /// Background of the image, or whether the work runs in the background.
    pub background: Option<ImageGenerationBackground>,
    /// What went wrong, if anything did.
    pub error: Option<ImageGenerationCallError>,
    /// File format of the image.
    pub output_format: Option<ImageGenerationOutputFormat>,
    /// How finely the image is drawn.
    pub quality: Option<ImageGenerationQuality>,
    /// The finished image, base64 coded.
    pub result: Option<String>,
    /// The prompt as the service reworded it.
    pub revised_prompt: Option<String>,
    /// Size of the picture, video or file.
    pub size: Option<ImageGenerationCallSize>,
    /// Tokens used for making the vector drawing.
    pub svg_usage: Option<ImageGenerationCallSvgUsage>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenerationCall = "responses.ResponseItem.ImageGenerationCall";
    [
        required("id"),
        constant("type", "image_generation_call"),
        required("status"),
        optional("action").or_null(),
        optional("background").or_null(),
        optional("error").or_null(),
        optional("output_format").or_null(),
        optional("quality").or_null(),
        optional("result").or_null(),
        optional("revised_prompt").or_null(),
        optional("size").or_null(),
        optional("svg_usage").or_null(),
    ];
    0 id, 2 status, 3 action, 4 background, 5 error, 6 output_format, 7 quality, 8 result,
    9 revised_prompt, 10 size, 11 svg_usage,
}

impl ImageGenerationCall {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(id: impl Into<String>, status: impl Into<ImageGenerationCallStatus>) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            ..Self::default()
        }
    }

    /// What is done, or is to be done, in this step.
    #[must_use]
    pub fn action<By>(mut self, action: impl IntoMaybe<ImageGenerationAction, By>) -> Self {
        put(
            &mut self.action,
            &mut self.leftovers,
            3,
            action.into_maybe(),
        );
        self
    }

    /// Background of the image, or whether the work runs in the background.
    #[must_use]
    pub fn background<By>(
        mut self,
        background: impl IntoMaybe<ImageGenerationBackground, By>,
    ) -> Self {
        put(
            &mut self.background,
            &mut self.leftovers,
            4,
            background.into_maybe(),
        );
        self
    }

    /// What went wrong, if anything did.
    #[must_use]
    pub fn error<By>(mut self, error: impl IntoMaybe<ImageGenerationCallError, By>) -> Self {
        put(&mut self.error, &mut self.leftovers, 5, error.into_maybe());
        self
    }

    /// File format of the image.
    #[must_use]
    pub fn output_format<By>(
        mut self,
        output_format: impl IntoMaybe<ImageGenerationOutputFormat, By>,
    ) -> Self {
        put(
            &mut self.output_format,
            &mut self.leftovers,
            6,
            output_format.into_maybe(),
        );
        self
    }

    /// How finely the image is drawn.
    #[must_use]
    pub fn quality<By>(mut self, quality: impl IntoMaybe<ImageGenerationQuality, By>) -> Self {
        put(
            &mut self.quality,
            &mut self.leftovers,
            7,
            quality.into_maybe(),
        );
        self
    }

    /// The finished image, base64 coded.
    #[must_use]
    pub fn result<By>(mut self, result: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.result,
            &mut self.leftovers,
            8,
            result.into_maybe(),
        );
        self
    }

    /// The prompt as the service reworded it.
    #[must_use]
    pub fn revised_prompt<By>(mut self, revised_prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.revised_prompt,
            &mut self.leftovers,
            9,
            revised_prompt.into_maybe(),
        );
        self
    }

    /// Size of the picture, video or file.
    #[must_use]
    pub fn size<By>(mut self, size: impl IntoMaybe<ImageGenerationCallSize, By>) -> Self {
        put(&mut self.size, &mut self.leftovers, 10, size.into_maybe());
        self
    }

    /// Tokens used for making the vector drawing.
    #[must_use]
    pub fn svg_usage<By>(
        mut self,
        svg_usage: impl IntoMaybe<ImageGenerationCallSvgUsage, By>,
    ) -> Self {
        put(
            &mut self.svg_usage,
            &mut self.leftovers,
            11,
            svg_usage.into_maybe(),
        );
        self
    }
}

/// Image generation call error of `ResponseItem` with `type`, `code` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerationCallError {
    /// Kind of thing, telling variants apart.
    pub type_: String,
    /// Machine readable code of the error, language or program.
    pub code: Option<String>,
    /// Text of the message, or the message itself.
    pub message: String,
    /// Which checks stopped the image.
    pub moderation_details: Option<ImageGenerationCallErrorModerationDetails>,
    /// Request parameter that the error is about.
    pub param: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenerationCallError = "responses.ResponseItem.ImageGenerationCallError";
    [
        required("type"),
        optional("code").or_null(),
        required("message"),
        optional("moderation_details").or_null(),
        optional("param").or_null(),
    ];
    0 type_, 1 code, 2 message, 3 moderation_details, 4 param,
}

impl ImageGenerationCallError {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(type_: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            message: message.into(),
            ..Self::default()
        }
    }

    /// Machine readable code of the error, language or program.
    #[must_use]
    pub fn code<By>(mut self, code: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.code, &mut self.leftovers, 1, code.into_maybe());
        self
    }

    /// Which checks stopped the image.
    #[must_use]
    pub fn moderation_details<By>(
        mut self,
        moderation_details: impl IntoMaybe<ImageGenerationCallErrorModerationDetails, By>,
    ) -> Self {
        put(
            &mut self.moderation_details,
            &mut self.leftovers,
            3,
            moderation_details.into_maybe(),
        );
        self
    }

    /// Request parameter that the error is about.
    #[must_use]
    pub fn param<By>(mut self, param: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.param, &mut self.leftovers, 4, param.into_maybe());
        self
    }
}

/// Image generation call error moderation details of `ResponseItem` with `categories` and
/// `moderation_stage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerationCallErrorModerationDetails {
    /// Kinds of harmful content that were looked for or found.
    pub categories: Vec<String>,
    /// Whether the prompt or the result was stopped.
    pub moderation_stage: ImageGenerationCallErrorModerationDetailsModerationStage,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenerationCallErrorModerationDetails = "responses.ResponseItem.ImageGenerationCallErrorModerationDetails";
    [
        required("categories"),
        required("moderation_stage"),
    ];
    0 categories, 1 moderation_stage,
}

impl ImageGenerationCallErrorModerationDetails {
    /// What is required.
    #[must_use]
    pub fn new(
        categories: impl IntoItems<String>,
        moderation_stage: impl Into<ImageGenerationCallErrorModerationDetailsModerationStage>,
    ) -> Self {
        Self {
            categories: categories.into_items().into_option().unwrap_or_default(),
            moderation_stage: moderation_stage.into(),
            ..Self::default()
        }
    }
}

/// Image generation call error moderation details stage of `ResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationCallErrorModerationDetailsModerationStage {
    /// `input`
    Input,
    /// `output`
    Output,
    /// `unknown`
    Unknown,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ImageGenerationCallErrorModerationDetailsModerationStage;
    "input" Input,
    "output" Output,
    "unknown" Unknown,
}

/// Image generation call size of `ResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationCallSize {
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
    open ImageGenerationCallSize;
    "1024x1024" N1024x1024,
    "1024x1536" N1024x1536,
    "1536x1024" N1536x1024,
}

/// Image generation call status of `ResponseItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationCallStatus {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `generating`
    Generating,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ImageGenerationCallStatus;
    "in_progress" InProgress,
    "completed" Completed,
    "generating" Generating,
    "failed" Failed,
}

/// Image generation call svg usage of `ResponseItem` with `input_tokens`, `model` and more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerationCallSvgUsage {
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
    ImageGenerationCallSvgUsage = "responses.ResponseItem.ImageGenerationCallSvgUsage";
    [
        required("input_tokens"),
        required("model"),
        required("output_tokens"),
        required("reasoning_tokens"),
        required("total_tokens"),
    ];
    0 input_tokens, 1 model, 2 output_tokens, 3 reasoning_tokens, 4 total_tokens,
}

impl ImageGenerationCallSvgUsage {
    /// What is required.
    #[must_use]
    pub fn new(
        input_tokens: i64,
        model: impl Into<String>,
        output_tokens: i64,
        reasoning_tokens: i64,
        total_tokens: i64,
    ) -> Self {
        Self {
            input_tokens,
            model: model.into(),
            output_tokens,
            reasoning_tokens,
            total_tokens,
            ..Self::default()
        }
    }
}
