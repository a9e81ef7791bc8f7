//! `client.images()`.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use openai_kit_types::images::image_create_variation_params::Size;
use openai_kit_types::images::image_edit_params::{
    Complexity, Image, InputFidelity, Quality, ResponseFormat, Svg,
};
use openai_kit_types::images::image_gen_completed_event::Background;
use openai_kit_types::images::image_generate_params::{Moderation, Style};
use openai_kit_types::images::images_response::OutputFormat;
use openai_kit_types::images::{
    ImageCreateVariationParams, ImageEditParams, ImageEditStreamEvent, ImageGenStreamEvent,
    ImageGenerateParams, ImageModel, ImagesResponse, image_edit_params, image_generate_params,
};
use openai_kit_types::{IntoMaybe, Upload};

use crate::Client;
use crate::call::{Call, Json, Streams, op};

/// Making and editing images.
#[derive(Clone, Debug)]
pub struct Images {
    pub(crate) client: Client,
}

impl Images {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Makes variations of one input image with an older image model.
    ///
    /// `POST /images/variations`
    #[deprecated = "use `edit`"]
    pub fn create_variation(&self) -> Call<CreateVariation> {
        Call::new(&self.client, [])
    }

    /// Edits or combines input images as told by a prompt, optionally inside a mask.
    ///
    /// `POST /images/edits`
    pub fn edit(&self) -> Call<Edit> {
        Call::new(&self.client, [])
    }

    /// Draws new images from a text prompt, at once or as a stream with partial images.
    ///
    /// `POST /images/generations`
    pub fn generate(&self) -> Call<Generate> {
        Call::new(&self.client, [])
    }
}

op! {
    /// The call of [`Images::create_variation`].
    CreateVariation: ImageCreateVariationParams => Json<ImagesResponse>,
        operations::images::CREATE_VARIATION;

    /// The call of [`Images::edit`].
    Edit: ImageEditParams => Json<ImagesResponse>, operations::images::EDIT;

    /// The call of [`Images::generate`].
    Generate: ImageGenerateParams => Json<ImagesResponse>, operations::images::GENERATE;
}

/// Parameters of [`Images::create_variation`].
impl Call<CreateVariation> {
    /// Image to make variations of. Required.
    pub fn image<By>(self, image: impl IntoMaybe<Upload, By>) -> Self {
        self.put(0, image.into_maybe(), |params| &mut params.image)
    }

    /// Model that does or did the work. `dall-e-2` by default.
    pub fn model<By>(self, model: impl IntoMaybe<ImageModel, By>) -> Self {
        self.put_maybe(model.into_maybe(), |params| &mut params.model)
    }

    /// How many results to make. 1 to 10; 1 by default.
    pub fn n<By>(self, n: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(n.into_maybe(), |params| &mut params.n)
    }

    /// Form in which the result comes back. `url` by default.
    pub fn response_format<By>(self, response_format: impl IntoMaybe<ResponseFormat, By>) -> Self {
        self.put_maybe(response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }

    /// Size of the picture, video or file. `1024x1024` by default.
    pub fn size<By>(self, size: impl IntoMaybe<Size, By>) -> Self {
        self.put_maybe(size.into_maybe(), |params| &mut params.size)
    }

    /// The user or end user concerned.
    pub fn user<By>(self, user: impl IntoMaybe<String, By>) -> Self {
        self.put(5, user.into_maybe(), |params| &mut params.user)
    }
}

impl Streams for Edit {
    type Event = ImageEditStreamEvent;
}

/// Parameters of [`Images::edit`].
impl Call<Edit> {
    /// Background of the image, or whether the work runs in the background. `auto` by default.
    pub fn background<By>(self, background: impl IntoMaybe<Background, By>) -> Self {
        self.put_maybe(background.into_maybe(), |params| &mut params.background)
    }

    /// How much detail the drawing should have.
    pub fn complexity<By>(self, complexity: impl IntoMaybe<Complexity, By>) -> Self {
        self.put_maybe(complexity.into_maybe(), |params| &mut params.complexity)
    }

    /// Number of frames in the animation.
    pub fn frame_count<By>(self, frame_count: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(frame_count.into_maybe(), |params| &mut params.frame_count)
    }

    /// How long each frame shows, in milliseconds.
    pub fn frame_duration_ms<By>(self, frame_duration_ms: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(frame_duration_ms.into_maybe(), |params| {
            &mut params.frame_duration_ms
        })
    }

    /// Image or images to edit. Required. At most 16 items.
    pub fn image<By>(self, image: impl IntoMaybe<Image, By>) -> Self {
        self.put(4, image.into_maybe(), |params| &mut params.image)
    }

    /// How closely the result keeps to the input images.
    pub fn input_fidelity<By>(self, input_fidelity: impl IntoMaybe<InputFidelity, By>) -> Self {
        self.put_maybe(input_fidelity.into_maybe(), |params| {
            &mut params.input_fidelity
        })
    }

    /// Transparent drawing over the image that marks the wanted changes.
    pub fn markup<By>(self, markup: impl IntoMaybe<Upload, By>) -> Self {
        self.put(6, markup.into_maybe(), |params| &mut params.markup)
    }

    /// Image whose transparent parts show where to edit.
    pub fn mask<By>(self, mask: impl IntoMaybe<Upload, By>) -> Self {
        self.put(7, mask.into_maybe(), |params| &mut params.mask)
    }

    /// Model that does or did the work. `gpt-image-1.5` by default.
    pub fn model<By>(self, model: impl IntoMaybe<ImageModel, By>) -> Self {
        self.put_maybe(model.into_maybe(), |params| &mut params.model)
    }

    /// How many images to make. 1 to 10; 1 by default.
    pub fn n<By>(self, n: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(n.into_maybe(), |params| &mut params.n)
    }

    /// Compression level of the image file, in percent. 100 by default.
    pub fn output_compression<By>(self, output_compression: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(output_compression.into_maybe(), |params| {
            &mut params.output_compression
        })
    }

    /// File format of the image. `png` by default.
    pub fn output_format<By>(self, output_format: impl IntoMaybe<OutputFormat, By>) -> Self {
        self.put_maybe(output_format.into_maybe(), |params| {
            &mut params.output_format
        })
    }

    /// Number of previews to stream. 0 to 3; 0 by default.
    pub fn partial_images<By>(self, partial_images: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(partial_images.into_maybe(), |params| {
            &mut params.partial_images
        })
    }

    /// What the edited image should show. Required.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<String, By>) -> Self {
        self.put(13, prompt.into_maybe(), |params| &mut params.prompt)
    }

    /// How finely the image is drawn. `auto` by default.
    pub fn quality<By>(self, quality: impl IntoMaybe<Quality, By>) -> Self {
        self.put_maybe(quality.into_maybe(), |params| &mut params.quality)
    }

    /// Form in which the result comes back.
    pub fn response_format<By>(self, response_format: impl IntoMaybe<ResponseFormat, By>) -> Self {
        self.put_maybe(response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }

    /// Stable, anonymous mark of the end user for abuse checks.
    pub fn safety_identifier<By>(self, safety_identifier: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(safety_identifier.into_maybe(), |params| {
            &mut params.safety_identifier
        })
    }

    /// Width and height of the image. `1024x1024` by default.
    pub fn size<By>(self, size: impl IntoMaybe<image_edit_params::Size, By>) -> Self {
        self.put_maybe(size.into_maybe(), |params| &mut params.size)
    }

    /// How vector drawings are made.
    pub fn svg<By>(self, svg: impl IntoMaybe<Svg, By>) -> Self {
        self.put_maybe(svg.into_maybe(), |params| &mut params.svg)
    }

    /// The user or end user concerned.
    pub fn user<By>(self, user: impl IntoMaybe<String, By>) -> Self {
        self.put(20, user.into_maybe(), |params| &mut params.user)
    }
}

impl Streams for Generate {
    type Event = ImageGenStreamEvent;
}

/// Parameters of [`Images::generate`].
impl Call<Generate> {
    /// Whether the background is clear or filled. `auto` by default.
    pub fn background<By>(self, background: impl IntoMaybe<Background, By>) -> Self {
        self.put_maybe(background.into_maybe(), |params| &mut params.background)
    }

    /// How much detail the drawing should have.
    pub fn complexity<By>(self, complexity: impl IntoMaybe<Complexity, By>) -> Self {
        self.put_maybe(complexity.into_maybe(), |params| &mut params.complexity)
    }

    /// Number of frames in the animation.
    pub fn frame_count<By>(self, frame_count: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(frame_count.into_maybe(), |params| &mut params.frame_count)
    }

    /// How long each frame shows, in milliseconds.
    pub fn frame_duration_ms<By>(self, frame_duration_ms: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(frame_duration_ms.into_maybe(), |params| {
            &mut params.frame_duration_ms
        })
    }

    /// Model that does or did the work. `dall-e-2` by default.
    pub fn model<By>(self, model: impl IntoMaybe<ImageModel, By>) -> Self {
        self.put_maybe(model.into_maybe(), |params| &mut params.model)
    }

    /// How strictly the image is checked for harm. `auto` by default.
    pub fn moderation<By>(self, moderation: impl IntoMaybe<Moderation, By>) -> Self {
        self.put_maybe(moderation.into_maybe(), |params| &mut params.moderation)
    }

    /// How many images to make. 1 to 10; 1 by default.
    pub fn n<By>(self, n: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(n.into_maybe(), |params| &mut params.n)
    }

    /// Compression level of the image file, in percent. 100 by default.
    pub fn output_compression<By>(self, output_compression: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(output_compression.into_maybe(), |params| {
            &mut params.output_compression
        })
    }

    /// File format of the image. `png` by default.
    pub fn output_format<By>(self, output_format: impl IntoMaybe<OutputFormat, By>) -> Self {
        self.put_maybe(output_format.into_maybe(), |params| {
            &mut params.output_format
        })
    }

    /// Number of previews to stream. 0 to 3; 0 by default.
    pub fn partial_images<By>(self, partial_images: impl IntoMaybe<i64, By>) -> Self {
        self.put_maybe(partial_images.into_maybe(), |params| {
            &mut params.partial_images
        })
    }

    /// What the image should show. Required.
    pub fn prompt<By>(self, prompt: impl IntoMaybe<String, By>) -> Self {
        self.put(10, prompt.into_maybe(), |params| &mut params.prompt)
    }

    /// How finely the image is drawn. `auto` by default.
    pub fn quality<By>(self, quality: impl IntoMaybe<image_generate_params::Quality, By>) -> Self {
        self.put_maybe(quality.into_maybe(), |params| &mut params.quality)
    }

    /// Whether images come as links or as base64 data. `url` by default.
    pub fn response_format<By>(self, response_format: impl IntoMaybe<ResponseFormat, By>) -> Self {
        self.put_maybe(response_format.into_maybe(), |params| {
            &mut params.response_format
        })
    }

    /// Stable, anonymous mark of the end user for abuse checks.
    pub fn safety_identifier<By>(self, safety_identifier: impl IntoMaybe<String, By>) -> Self {
        self.put_maybe(safety_identifier.into_maybe(), |params| {
            &mut params.safety_identifier
        })
    }

    /// Width and height of the image. `auto` by default.
    pub fn size<By>(self, size: impl IntoMaybe<image_generate_params::Size, By>) -> Self {
        self.put_maybe(size.into_maybe(), |params| &mut params.size)
    }

    /// Overall look of the image. `vivid` by default.
    pub fn style<By>(self, style: impl IntoMaybe<Style, By>) -> Self {
        self.put_maybe(style.into_maybe(), |params| &mut params.style)
    }

    /// How vector drawings are made.
    pub fn svg<By>(self, svg: impl IntoMaybe<image_generate_params::Svg, By>) -> Self {
        self.put_maybe(svg.into_maybe(), |params| &mut params.svg)
    }

    /// The user or end user concerned.
    pub fn user<By>(self, user: impl IntoMaybe<String, By>) -> Self {
        self.put(18, user.into_maybe(), |params| &mut params.user)
    }
}
