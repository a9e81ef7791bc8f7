//! What `images.create_variation` takes.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::convert::put;
use crate::images::ImageModel;
use crate::{IntoMaybe, Leftovers, Maybe, Upload};

pub use crate::images::image_edit_params::ResponseFormat;

/// Parameters of `images.create_variation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCreateVariationParams {
    /// Image to make variations of. Required.
    pub image: Option<Upload>,
    /// Model that does or did the work. `dall-e-2` by default.
    pub model: Maybe<ImageModel>,
    /// How many results to make. 1 to 10; 1 by default.
    pub n: Maybe<i64>,
    /// Form in which the result comes back. `url` by default.
    pub response_format: Maybe<ResponseFormat>,
    /// Size of the picture, video or file. `1024x1024` by default.
    pub size: Maybe<Size>,
    /// The user or end user concerned.
    pub user: Option<String>,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageCreateVariationParams = "ImageCreateVariationParams";
    [
        required("image"),
        optional("model").or_null(),
        optional("n").or_null(),
        optional("response_format").or_null(),
        optional("size").or_null(),
        optional("user"),
    ];
    0 image, 1 model, 2 n, 3 response_format, 4 size, 5 user,
}

impl ImageCreateVariationParams {
    /// Image to make variations of. Required.
    #[must_use]
    pub fn image<By>(mut self, image: impl IntoMaybe<Upload, By>) -> Self {
        put(&mut self.image, &mut self.leftovers, 0, image.into_maybe());
        self
    }

    /// Model that does or did the work. `dall-e-2` by default.
    #[must_use]
    pub fn model<By>(mut self, model: impl IntoMaybe<ImageModel, By>) -> Self {
        self.model = model.into_maybe();
        self
    }

    /// How many results to make. 1 to 10; 1 by default.
    #[must_use]
    pub fn n<By>(mut self, n: impl IntoMaybe<i64, By>) -> Self {
        self.n = n.into_maybe();
        self
    }

    /// Form in which the result comes back. `url` by default.
    #[must_use]
    pub fn response_format<By>(
        mut self,
        response_format: impl IntoMaybe<ResponseFormat, By>,
    ) -> Self {
        self.response_format = response_format.into_maybe();
        self
    }

    /// Size of the picture, video or file. `1024x1024` by default.
    #[must_use]
    pub fn size<By>(mut self, size: impl IntoMaybe<Size, By>) -> Self {
        self.size = size.into_maybe();
        self
    }

    /// The user or end user concerned.
    #[must_use]
    pub fn user<By>(mut self, user: impl IntoMaybe<String, By>) -> Self {
        put(&mut self.user, &mut self.leftovers, 5, user.into_maybe());
        self
    }
}

/// Size of `ImageCreateVariationParams`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Size {
    /// `256x256`
    N256x256,
    /// `512x512`
    N512x512,
    /// `1024x1024`
    N1024x1024,
    /// A text that this version does not know.
    Other(String),
}

choice! {
    Size;
    "256x256" N256x256,
    "512x512" N512x512,
    "1024x1024" N1024x1024,
}
