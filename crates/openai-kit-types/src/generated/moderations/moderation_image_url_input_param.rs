//! `ModerationImageURLInputParam` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;

/// An image to moderate, given by a web or data URL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModerationImageURLInputParam {
    /// Address of the image, or the image as a data URL.
    pub image_url: ImageURL,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ModerationImageURLInputParam = "ModerationImageURLInputParam";
    [
        constant("type", "image_url"),
        required("image_url"),
    ];
    1 image_url,
}

impl ModerationImageURLInputParam {
    /// What is required.
    #[must_use]
    pub fn new(image_url: impl Into<ImageURL>) -> Self {
        Self {
            image_url: image_url.into(),
            ..Self::default()
        }
    }
}

/// Image url of `ModerationImageURLInputParam` with `url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageURL {
    /// Web address of the thing.
    pub url: String,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageURL = "ModerationImageURLInputParam.ImageURL";
    [
        required("url"),
    ];
    0 url,
}

impl ImageURL {
    /// What is required.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}
