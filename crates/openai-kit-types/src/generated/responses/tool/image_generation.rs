//! `ImageGeneration` of `tool`, and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::responses::response_configuration_update_item::Reasoning;
use crate::{IntoMaybe, Leftovers};

/// Lets the model draw and edit images.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGeneration {
    /// Whether to make a new image, edit one, or let the model decide.
    pub action: Option<ImageGenerationAction>,
    /// Whether the image's background is clear or filled. `auto` by default.
    pub background: Option<ImageGenerationBackground>,
    /// How much detail the drawing should have.
    pub complexity: Option<ImageGenerationComplexity>,
    /// Number of frames in the animation.
    pub frame_count: Option<i64>,
    /// How long each frame shows, in milliseconds.
    pub frame_duration_ms: Option<i64>,
    /// How closely the result keeps to the input images.
    pub input_fidelity: Option<ImageGenerationInputFidelity>,
    /// Mask that shows where the image may change.
    pub input_image_mask: Option<ImageGenerationInputImageMask>,
    /// Image model that does the drawing. `gpt-image-1` by default.
    pub model: Option<ImageGenerationModel>,
    /// How strictly the image is checked for harm. `auto` by default.
    pub moderation: Option<ImageGenerationModeration>,
    /// Compression level of the image file, in percent. 0 to 100; 100 by default.
    pub output_compression: Option<i64>,
    /// File format of the image. `png` by default.
    pub output_format: Option<ImageGenerationOutputFormat>,
    /// Number of previews to stream. 0 to 3; 0 by default.
    pub partial_images: Option<i64>,
    /// How finely the image is drawn. `auto` by default.
    pub quality: Option<ImageGenerationQuality>,
    /// Width and height of the image. `auto` by default.
    pub size: Option<ImageGenerationSize>,
    /// How vector drawings are made.
    pub svg: Option<ImageGenerationSvg>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGeneration = "responses.Tool.ImageGeneration";
    [
        constant("type", "image_generation"),
        optional("action").or_null(),
        optional("background").or_null(),
        optional("complexity").or_null(),
        optional("frame_count").or_null(),
        optional("frame_duration_ms").or_null(),
        optional("input_fidelity").or_null(),
        optional("input_image_mask").or_null(),
        optional("model").or_null(),
        optional("moderation").or_null(),
        optional("output_compression").or_null(),
        optional("output_format").or_null(),
        optional("partial_images").or_null(),
        optional("quality").or_null(),
        optional("size").or_null(),
        optional("svg").or_null(),
    ];
    1 action, 2 background, 3 complexity, 4 frame_count, 5 frame_duration_ms, 6 input_fidelity,
    7 input_image_mask, 8 model, 9 moderation, 10 output_compression, 11 output_format,
    12 partial_images, 13 quality, 14 size, 15 svg,
}

impl ImageGeneration {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to make a new image, edit one, or let the model decide.
    #[must_use]
    pub fn action<By>(mut self, action: impl IntoMaybe<ImageGenerationAction, By>) -> Self {
        put(
            &mut self.action,
            &mut self.leftovers,
            1,
            action.into_maybe(),
        );
        self
    }

    /// Whether the image's background is clear or filled. `auto` by default.
    #[must_use]
    pub fn background<By>(
        mut self,
        background: impl IntoMaybe<ImageGenerationBackground, By>,
    ) -> Self {
        put(
            &mut self.background,
            &mut self.leftovers,
            2,
            background.into_maybe(),
        );
        self
    }

    /// How much detail the drawing should have.
    #[must_use]
    pub fn complexity<By>(
        mut self,
        complexity: impl IntoMaybe<ImageGenerationComplexity, By>,
    ) -> Self {
        put(
            &mut self.complexity,
            &mut self.leftovers,
            3,
            complexity.into_maybe(),
        );
        self
    }

    /// Number of frames in the animation.
    #[must_use]
    pub fn frame_count<By>(mut self, frame_count: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.frame_count,
            &mut self.leftovers,
            4,
            frame_count.into_maybe(),
        );
        self
    }

    /// How long each frame shows, in milliseconds.
    #[must_use]
    pub fn frame_duration_ms<By>(mut self, frame_duration_ms: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.frame_duration_ms,
            &mut self.leftovers,
            5,
            frame_duration_ms.into_maybe(),
        );
        self
    }

    /// How closely the result keeps to the input images.
    #[must_use]
    pub fn input_fidelity<By>(
        mut self,
        input_fidelity: impl IntoMaybe<ImageGenerationInputFidelity, By>,
    ) -> Self {
        put(
            &mut self.input_fidelity,
            &mut self.leftovers,
            6,
            input_fidelity.into_maybe(),
        );
        self
    }

    /// Mask that shows where the image may change.
    #[must_use]
    pub fn input_image_mask<By>(
        mut self,
        input_image_mask: impl IntoMaybe<ImageGenerationInputImageMask, By>,
    ) -> Self {
        put(
            &mut self.input_image_mask,
            &mut self.leftovers,
            7,
            input_image_mask.into_maybe(),
        );
        self
    }

    /// Image model that does the drawing. `gpt-image-1` by default.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<ImageGenerationModel, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 8, model.into_maybe());
        self
    }

    /// How strictly the image is checked for harm. `auto` by default.
    #[must_use]
    pub fn moderation<By>(
        mut self,
        moderation: impl IntoMaybe<ImageGenerationModeration, By>,
    ) -> Self {
        put(
            &mut self.moderation,
            &mut self.leftovers,
            9,
            moderation.into_maybe(),
        );
        self
    }

    /// Compression level of the image file, in percent. 0 to 100; 100 by default.
    #[must_use]
    pub fn output_compression<By>(mut self, output_compression: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.output_compression,
            &mut self.leftovers,
            10,
            output_compression.into_maybe(),
        );
        self
    }

    /// File format of the image. `png` by default.
    #[must_use]
    pub fn output_format<By>(
        mut self,
        output_format: impl IntoMaybe<ImageGenerationOutputFormat, By>,
    ) -> Self {
        put(
            &mut self.output_format,
            &mut self.leftovers,
            11,
            output_format.into_maybe(),
        );
        self
    }

    /// Number of previews to stream. 0 to 3; 0 by default.
    #[must_use]
    pub fn partial_images<By>(mut self, partial_images: impl IntoMaybe<i64, By>) -> Self {
        put(
            &mut self.partial_images,
            &mut self.leftovers,
            12,
            partial_images.into_maybe(),
        );
        self
    }

    /// How finely the image is drawn. `auto` by default.
    #[must_use]
    pub fn quality<By>(mut self, quality: impl IntoMaybe<ImageGenerationQuality, By>) -> Self {
        put(
            &mut self.quality,
            &mut self.leftovers,
            13,
            quality.into_maybe(),
        );
        self
    }

    /// Width and height of the image. `auto` by default.
    #[must_use]
    pub fn size<By>(mut self, size: impl IntoMaybe<ImageGenerationSize, By>) -> Self {
        put(&mut self.size, &mut self.leftovers, 14, size.into_maybe());
        self
    }

    /// How vector drawings are made.
    #[must_use]
    pub fn svg<By>(mut self, svg: impl IntoMaybe<ImageGenerationSvg, By>) -> Self {
        put(&mut self.svg, &mut self.leftovers, 15, svg.into_maybe());
        self
    }
}

/// Image generation action of `Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationAction {
    /// `generate`
    Generate,
    /// `edit`
    Edit,
    /// `auto`
    Auto,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ImageGenerationAction;
    "generate" Generate,
    "edit" Edit,
    "auto" Auto,
}

/// Image generation background of `Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationBackground {
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
    ImageGenerationBackground;
    "transparent" Transparent,
    "opaque" Opaque,
    "auto" Auto,
}

/// Image generation complexity of `Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationComplexity {
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
    ImageGenerationComplexity;
    "low" Low,
    "medium" Medium,
    "high" High,
}

/// Image generation input fidelity of `Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationInputFidelity {
    /// `high`
    High,
    /// `low`
    Low,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ImageGenerationInputFidelity;
    "high" High,
    "low" Low,
}

/// Image generation input mask of `Tool` with `file_id` and `image_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerationInputImageMask {
    /// ID of the file concerned.
    pub file_id: Option<String>,
    /// Address of the image, or the image as a data URL.
    pub image_url: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenerationInputImageMask = "responses.Tool.ImageGenerationInputImageMask";
    [
        optional("file_id").or_null(),
        optional("image_url").or_null(),
    ];
    0 file_id, 1 image_url,
}

impl ImageGenerationInputImageMask {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the file concerned.
    #[must_use]
    pub fn file_id<By>(mut self, file_id: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.file_id,
            &mut self.leftovers,
            0,
            file_id.into_maybe(),
        );
        self
    }

    /// Address of the image, or the image as a data URL.
    #[must_use]
    pub fn image_url<By>(mut self, image_url: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.image_url,
            &mut self.leftovers,
            1,
            image_url.into_maybe(),
        );
        self
    }
}

/// Image generation model of `Tool`.
///
/// Any text can be one; the known ones are constants.
#[derive(Clone, Default)]
pub struct ImageGenerationModel(std::borrow::Cow<'static, str>);

names! {
    ImageGenerationModel;
    "gpt-image-1" GPT_IMAGE_1,
    "gpt-image-1-mini" GPT_IMAGE_1_MINI,
    "gpt-image-2" GPT_IMAGE_2,
    "gpt-image-2-2026-04-21" GPT_IMAGE_2_2026_04_21,
    "gpt-image-2.5-sunburst" GPT_IMAGE_2_5_SUNBURST,
    "gpt-image-2.5-sunburst-2026-09-08" GPT_IMAGE_2_5_SUNBURST_2026_09_08,
    "gpt-image-2.5-flare" GPT_IMAGE_2_5_FLARE,
    "gpt-image-2.5-flare-2026-09-08" GPT_IMAGE_2_5_FLARE_2026_09_08,
    "gpt-image-2.6-sunburst" GPT_IMAGE_2_6_SUNBURST,
    "gpt-image-2.6-flare" GPT_IMAGE_2_6_FLARE,
    "gpt-image-1.5" GPT_IMAGE_1_5,
    "chatgpt-image-latest" CHATGPT_IMAGE_LATEST,
}

/// Image generation moderation of `Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationModeration {
    /// `auto`
    Auto,
    /// `low`
    Low,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ImageGenerationModeration;
    "auto" Auto,
    "low" Low,
}

/// Image generation output format of `Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationOutputFormat {
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
    ImageGenerationOutputFormat;
    "png" Png,
    "webp" Webp,
    "jpeg" Jpeg,
    "gif" Gif,
    "svg" Svg,
}

/// Image generation quality of `Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationQuality {
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
    ImageGenerationQuality;
    "low" Low,
    "medium" Medium,
    "high" High,
    "xhigh" Xhigh,
    "max" Max,
    "auto" Auto,
}

/// Image generation size of `Tool`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImageGenerationSize {
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
    open ImageGenerationSize;
    "1024x1024" N1024x1024,
    "1024x1536" N1024x1536,
    "1536x1024" N1536x1024,
    "auto" Auto,
}

/// Image generation svg of `Tool` with `model` and `reasoning`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageGenerationSvg {
    /// Model that does or did the work.
    pub model: Option<String>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Option<Reasoning>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageGenerationSvg = "responses.Tool.ImageGenerationSvg";
    [
        optional("model").or_null(),
        optional("reasoning").or_null(),
    ];
    0 model, 1 reasoning,
}

impl ImageGenerationSvg {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Model that does or did the work.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.model, &mut self.leftovers, 0, model.into_maybe());
        self
    }

    /// How much the model thinks, and what it tells of it.
    #[must_use]
    pub fn reasoning<By>(mut self, reasoning: impl IntoMaybe<Reasoning, By>) -> Self {
        put(
            &mut self.reasoning,
            &mut self.leftovers,
            1,
            reasoning.into_maybe(),
        );
        self
    }
}
