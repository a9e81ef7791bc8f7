//! What `images.generate` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::images::ImageModel;
use crate::{IntoMaybe, Leftovers, Maybe};

pub use crate::images::image_edit_params::Complexity;
pub use crate::images::image_edit_params::ResponseFormat;
pub use crate::images::image_edit_params::SvgReasoning;
pub use crate::images::image_gen_completed_event::Background;
pub use crate::images::images_response::OutputFormat;
pub use crate::shared::ReasoningEffort as SvgReasoningEffort;

/// Parameters of `images.generate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerateParams {
    /// Whether the background is clear or filled. `auto` by default.
    pub background: Maybe<Background>,
    /// How much detail the drawing should have.
    pub complexity: Maybe<Complexity>,
    /// Number of frames in the animation.
    pub frame_count: Maybe<i64>,
    /// How long each frame shows, in milliseconds.
    pub frame_duration_ms: Maybe<i64>,
    /// Model that does or did the work. `dall-e-2` by default.
    pub model: Maybe<ImageModel>,
    /// How strictly the image is checked for harm. `auto` by default.
    pub moderation: Maybe<Moderation>,
    /// How many images to make. 1 to 10; 1 by default.
    pub n: Maybe<i64>,
    /// Compression level of the image file, in percent. 100 by default.
    pub output_compression: Maybe<i64>,
    /// File format of the image. `png` by default.
    pub output_format: Maybe<OutputFormat>,
    /// Number of previews to stream. 0 to 3; 0 by default.
    pub partial_images: Maybe<i64>,
    /// What the image should show. Required.
    pub prompt: Option<String>,
    /// How finely the image is drawn. `auto` by default.
    pub quality: Maybe<Quality>,
    /// Whether images come as links or as base64 data. `url` by default.
    pub response_format: Maybe<ResponseFormat>,
    /// Stable, anonymous mark of the end user for abuse checks.
    pub safety_identifier: Maybe<String>,
    /// Width and height of the image. `auto` by default.
    pub size: Maybe<Size>,
    /// Whether the result comes piece by piece as events. False by default.
    pub stream: Option<bool>,
    /// Overall look of the image. `vivid` by default.
    pub style: Maybe<Style>,
    /// How vector drawings are made.
    pub svg: Maybe<Svg>,
    /// The user or end user concerned.
    pub user: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenerateParams = "ImageGenerateParams";
    [
        optional("background").or_null(),
        optional("complexity").or_null(),
        optional("frame_count").or_null(),
        optional("frame_duration_ms").or_null(),
        optional("model").or_null(),
        optional("moderation").or_null(),
        optional("n").or_null(),
        optional("output_compression").or_null(),
        optional("output_format").or_null(),
        optional("partial_images").or_null(),
        required("prompt"),
        optional("quality").or_null(),
        optional("response_format").or_null(),
        optional("safety_identifier").or_null(),
        optional("size").or_null(),
        optional("stream"),
        optional("style").or_null(),
        optional("svg").or_null(),
        optional("user"),
    ];
    0 background, 1 complexity, 2 frame_count, 3 frame_duration_ms, 4 model, 5 moderation, 6 n,
    7 output_compression, 8 output_format, 9 partial_images, 10 prompt, 11 quality,
    12 response_format, 13 safety_identifier, 14 size, 15 stream, 16 style, 17 svg, 18 user,
}

impl ImageGenerateParams {
    /// Whether the background is clear or filled. `auto` by default.
    #[must_use]
    pub fn background<By>(mut self, background: impl IntoMaybe<Background, By>) -> Self {
        self.background = background.into_maybe();
        self
    }

    /// How much detail the drawing should have.
    #[must_use]
    pub fn complexity<By>(mut self, complexity: impl IntoMaybe<Complexity, By>) -> Self {
        self.complexity = complexity.into_maybe();
        self
    }

    /// Number of frames in the animation.
    #[must_use]
    pub fn frame_count<By>(mut self, frame_count: impl IntoMaybe<i64, By>) -> Self {
        self.frame_count = frame_count.into_maybe();
        self
    }

    /// How long each frame shows, in milliseconds.
    #[must_use]
    pub fn frame_duration_ms<By>(mut self, frame_duration_ms: impl IntoMaybe<i64, By>) -> Self {
        self.frame_duration_ms = frame_duration_ms.into_maybe();
        self
    }

    /// Model that does or did the work. `dall-e-2` by default.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<ImageModel, By>) -> Self {
        self.model = model.into_maybe();
        self
    }

    /// How strictly the image is checked for harm. `auto` by default.
    #[must_use]
    pub fn moderation<By>(mut self, moderation: impl IntoMaybe<Moderation, By>) -> Self {
        self.moderation = moderation.into_maybe();
        self
    }

    /// How many images to make. 1 to 10; 1 by default.
    #[must_use]
    pub fn n<By>(mut self, n: impl IntoMaybe<i64, By>) -> Self {
        self.n = n.into_maybe();
        self
    }

    /// Compression level of the image file, in percent. 100 by default.
    #[must_use]
    pub fn output_compression<By>(mut self, output_compression: impl IntoMaybe<i64, By>) -> Self {
        self.output_compression = output_compression.into_maybe();
        self
    }

    /// File format of the image. `png` by default.
    #[must_use]
    pub fn output_format<By>(mut self, output_format: impl IntoMaybe<OutputFormat, By>) -> Self {
        self.output_format = output_format.into_maybe();
        self
    }

    /// Number of previews to stream. 0 to 3; 0 by default.
    #[must_use]
    pub fn partial_images<By>(mut self, partial_images: impl IntoMaybe<i64, By>) -> Self {
        self.partial_images = partial_images.into_maybe();
        self
    }

    /// What the image should show. Required.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.prompt,
            &mut self.leftovers,
            10,
            prompt.into_maybe(),
        );
        self
    }

    /// How finely the image is drawn. `auto` by default.
    #[must_use]
    pub fn quality<By>(mut self, quality: impl IntoMaybe<Quality, By>) -> Self {
        self.quality = quality.into_maybe();
        self
    }

    /// Whether images come as links or as base64 data. `url` by default.
    #[must_use]
    pub fn response_format<By>(
        mut self,
        response_format: impl IntoMaybe<ResponseFormat, By>,
    ) -> Self {
        self.response_format = response_format.into_maybe();
        self
    }

    /// Stable, anonymous mark of the end user for abuse checks.
    #[must_use]
    pub fn safety_identifier<By>(mut self, safety_identifier: impl IntoMaybe<String, By>) -> Self {
        self.safety_identifier = safety_identifier.into_maybe();
        self
    }

    /// Width and height of the image. `auto` by default.
    #[must_use]
    pub fn size<By>(mut self, size: impl IntoMaybe<Size, By>) -> Self {
        self.size = size.into_maybe();
        self
    }

    /// Overall look of the image. `vivid` by default.
    #[must_use]
    pub fn style<By>(mut self, style: impl IntoMaybe<Style, By>) -> Self {
        self.style = style.into_maybe();
        self
    }

    /// How vector drawings are made.
    #[must_use]
    pub fn svg<By>(mut self, svg: impl IntoMaybe<Svg, By>) -> Self {
        self.svg = svg.into_maybe();
        self
    }

    /// The user or end user concerned.
    #[must_use]
    pub fn user<By>(mut self, user: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.user, &mut self.leftovers, 18, user.into_maybe());
        self
    }
}

/// Moderation of `ImageGenerateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Moderation {
    /// `low`
    Low,
    /// `auto`
    Auto,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Moderation;
    "low" Low,
    "auto" Auto,
}

/// Quality of `ImageGenerateParams`.
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
    /// `standard`
    Standard,
    /// `hd`
    Hd,
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
    "standard" Standard,
    "hd" Hd,
}

/// Size of `ImageGenerateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Size {
    /// `auto`
    Auto,
    /// `1024x1024`
    N1024x1024,
    /// `1536x1024`
    N1536x1024,
    /// `1024x1536`
    N1024x1536,
    /// `256x256`
    N256x256,
    /// `512x512`
    N512x512,
    /// `1792x1024`
    N1792x1024,
    /// `1024x1792`
    N1024x1792,
    /// Any other text.
    Other(String),
}

choice! {
    open Size;
    "auto" Auto,
    "1024x1024" N1024x1024,
    "1536x1024" N1536x1024,
    "1024x1536" N1024x1536,
    "256x256" N256x256,
    "512x512" N512x512,
    "1792x1024" N1792x1024,
    "1024x1792" N1024x1792,
}

/// Style of `ImageGenerateParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Style {
    /// `vivid`
    Vivid,
    /// `natural`
    Natural,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Style;
    "vivid" Vivid,
    "natural" Natural,
}

/// The model and reasoning effort for SVG output.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Svg {
    /// Model that does or did the work.
    pub model: String,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Maybe<SvgReasoning>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Svg = "ImageGenerateParams.Svg";
    [
        required("model"),
        optional("reasoning").or_null(),
    ];
    0 model, 1 reasoning,
}

impl Svg {
    /// What is required; the rest has setters.
    #[must_use]
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            ..Self::default()
        }
    }

    /// How much the model thinks, and what it tells of it.
    #[must_use]
    pub fn reasoning<By>(mut self, reasoning: impl IntoMaybe<SvgReasoning, By>) -> Self {
        self.reasoning = reasoning.into_maybe();
        self
    }
}
