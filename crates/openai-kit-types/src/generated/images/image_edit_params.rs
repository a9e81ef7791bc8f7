//! What `images.edit` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::images::ImageModel;
use crate::shared::ReasoningEffort;
use crate::{IntoMaybe, Leftovers, Maybe, RawJson, Upload, Why};

pub use crate::images::image_gen_completed_event::Background;
pub use crate::images::images_response::OutputFormat;
pub use crate::shared::ReasoningEffort as SvgReasoningEffort;

/// Parameters of `images.edit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageEditParams {
    /// Background of the image, or whether the work runs in the background. `auto` by default.
    pub background: Maybe<Background>,
    /// How much detail the drawing should have.
    pub complexity: Maybe<Complexity>,
    /// Number of frames in the animation.
    pub frame_count: Maybe<i64>,
    /// How long each frame shows, in milliseconds.
    pub frame_duration_ms: Maybe<i64>,
    /// Image or images to edit. Required. At most 16 items.
    pub image: Option<Image>,
    /// How closely the result keeps to the input images.
    pub input_fidelity: Maybe<InputFidelity>,
    /// Transparent drawing over the image that marks the wanted changes.
    pub markup: Option<Upload>,
    /// Image whose transparent parts show where to edit.
    pub mask: Option<Upload>,
    /// Model that does or did the work. `gpt-image-1.5` by default.
    pub model: Maybe<ImageModel>,
    /// How many images to make. 1 to 10; 1 by default.
    pub n: Maybe<i64>,
    /// Compression level of the image file, in percent. 100 by default.
    pub output_compression: Maybe<i64>,
    /// File format of the image. `png` by default.
    pub output_format: Maybe<OutputFormat>,
    /// Number of previews to stream. 0 to 3; 0 by default.
    pub partial_images: Maybe<i64>,
    /// What the edited image should show. Required.
    pub prompt: Option<String>,
    /// How finely the image is drawn. `auto` by default.
    pub quality: Maybe<Quality>,
    /// Form in which the result comes back.
    pub response_format: Maybe<ResponseFormat>,
    /// Stable, anonymous mark of the end user for abuse checks.
    pub safety_identifier: Maybe<String>,
    /// Width and height of the image. `1024x1024` by default.
    pub size: Maybe<Size>,
    /// Whether the result comes piece by piece as events. False by default.
    pub stream: Option<bool>,
    /// How vector drawings are made.
    pub svg: Maybe<Svg>,
    /// The user or end user concerned.
    pub user: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageEditParams = "ImageEditParams";
    [
        optional("background").or_null(),
        optional("complexity").or_null(),
        optional("frame_count").or_null(),
        optional("frame_duration_ms").or_null(),
        required("image"),
        optional("input_fidelity").or_null(),
        optional("markup"),
        optional("mask"),
        optional("model").or_null(),
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
        optional("svg").or_null(),
        optional("user"),
    ];
    0 background, 1 complexity, 2 frame_count, 3 frame_duration_ms, 4 image, 5 input_fidelity,
    6 markup, 7 mask, 8 model, 9 n, 10 output_compression, 11 output_format, 12 partial_images,
    13 prompt, 14 quality, 15 response_format, 16 safety_identifier, 17 size, 18 stream, 19 svg,
    20 user,
}

impl ImageEditParams {
    /// Background of the image, or whether the work runs in the background. `auto` by default.
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

    /// Image or images to edit. Required. At most 16 items.
    #[must_use]
    pub fn image<By>(mut self, image: impl IntoMaybe<Image, By>) -> Self {
        put(&mut self.image, &mut self.leftovers, 4, image.into_maybe());
        self
    }

    /// How closely the result keeps to the input images.
    #[must_use]
    pub fn input_fidelity<By>(mut self, input_fidelity: impl IntoMaybe<InputFidelity, By>) -> Self {
        self.input_fidelity = input_fidelity.into_maybe();
        self
    }

    /// Transparent drawing over the image that marks the wanted changes.
    #[must_use]
    pub fn markup<By>(mut self, markup: impl IntoMaybe<Upload, By>) -> Self {
        put(
            &mut self.markup,
            &mut self.leftovers,
            6,
            markup.into_maybe(),
        );
        self
    }

    /// Image whose transparent parts show where to edit.
    #[must_use]
    pub fn mask<By>(mut self, mask: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.mask, &mut self.leftovers, 7, mask.into_maybe());
        self
    }

    /// Model that does or did the work. `gpt-image-1.5` by default.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<ImageModel, By>) -> Self {
        self.model = model.into_maybe();
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

    /// What the edited image should show. Required.
    #[must_use]
    pub fn prompt<By>(mut self, prompt: impl IntoMaybe<String, By>) -> Self {
        put(
            &mut self.prompt,
            &mut self.leftovers,
            13,
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

    /// Form in which the result comes back.
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

    /// Width and height of the image. `1024x1024` by default.
    #[must_use]
    pub fn size<By>(mut self, size: impl IntoMaybe<Size, By>) -> Self {
        self.size = size.into_maybe();
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
        put(&mut self.user, &mut self.leftovers, 20, user.into_maybe());
        self
    }
}

/// Complexity of `ImageEditParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Complexity {
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
    Complexity;
    "low" Low,
    "medium" Medium,
    "high" High,
}

/// Image of `ImageEditParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Image {
    /// Any value.
    File(Upload),
    /// A list.
    Items(Vec<Upload>),
    /// What no variant takes, as it came, and why.
    Unknown(RawJson, Why),
}

union! {
    Image = "ImageEditParams.Image";
    {
        lists: &[(Items::Object, 1)],
        objects: Objects::One(0),
    };
    0 File, 1 Items,
}

from_items!(Image::Items(Upload));
from!(Image {
    File(Upload),
});

/// Input fidelity of `ImageEditParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InputFidelity {
    /// `high`
    High,
    /// `low`
    Low,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    InputFidelity;
    "high" High,
    "low" Low,
}

/// Quality of `ImageEditParams`.
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
}

/// Response format of `ImageEditParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// `url`
    Url,
    /// `b64_json`
    B64Json,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    ResponseFormat;
    "url" Url,
    "b64_json" B64Json,
}

/// Size of `ImageEditParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Size {
    /// `1024x1024`
    N1024x1024,
    /// `1536x1024`
    N1536x1024,
    /// `1024x1536`
    N1024x1536,
    /// `auto`
    Auto,
    /// `256x256`
    N256x256,
    /// `512x512`
    N512x512,
    /// Any other text.
    Other(String),
}

choice! {
    open Size;
    "1024x1024" N1024x1024,
    "1536x1024" N1536x1024,
    "1024x1536" N1024x1536,
    "auto" Auto,
    "256x256" N256x256,
    "512x512" N512x512,
}

/// The model and reasoning effort for SVG output.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Svg {
    /// Model that does or did the work.
    pub model: Option<String>,
    /// How much the model thinks, and what it tells of it.
    pub reasoning: Maybe<SvgReasoning>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    Svg = "ImageEditParams.Svg";
    [
        optional("model"),
        optional("reasoning").or_null(),
    ];
    0 model, 1 reasoning,
}

impl Svg {
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
    pub fn reasoning<By>(mut self, reasoning: impl IntoMaybe<SvgReasoning, By>) -> Self {
        self.reasoning = reasoning.into_maybe();
        self
    }
}

/// Svg reasoning of `ImageEditParams` with `effort`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SvgReasoning {
    /// How much the model thinks before it answers.
    pub effort: Maybe<ReasoningEffort>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    SvgReasoning = "ImageEditParams.SvgReasoning";
    [
        optional("effort").or_null(),
    ];
    0 effort,
}

impl SvgReasoning {
    /// A value that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much the model thinks before it answers.
    #[must_use]
    pub fn effort<By>(mut self, effort: impl IntoMaybe<ReasoningEffort, By>) -> Self {
        self.effort = effort.into_maybe();
        self
    }
}
