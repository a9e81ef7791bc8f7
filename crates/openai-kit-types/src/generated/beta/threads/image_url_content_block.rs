//! `ImageURLContentBlock` and what it holds.
//!
//! Written by openai-kit-codegen from spec/openai.json. Do not edit.

use crate::Leftovers;
use crate::beta::threads::ImageURL;

/// An image from the web in a thread message.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageURLContentBlock {
    /// Address of the image, or the image as a data URL.
    pub image_url: ImageURL,
    /// Keys beyond these, and what did not fit.
    pub leftovers: Leftovers,
}

object! {
    ImageURLContentBlock = "beta.threads.ImageURLContentBlock";
    [
        constant("type", "image_url"),
        required("image_url"),
    ];
    1 image_url,
}

impl ImageURLContentBlock {
    /// What is required.
    #[must_use]
    pub fn new(image_url: impl Into<ImageURL>) -> Self {
        Self {
            image_url: image_url.into(),
            ..Self::default()
        }
    }
}
